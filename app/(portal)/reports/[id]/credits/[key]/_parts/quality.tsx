import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Chip } from "@/app/_ui/status-chip";
import { quality } from "../../_parts/quality";
import type { Retirement } from "../../_parts/retirement-table";

type Answer = Retirement["soldAsCertificates"];

/** The answers on the credits' quality; those that do not speak for them stand out as much as the others. */
export function Quality({
  retirement: { criteria, soldAsCertificates },
}: {
  retirement: Retirement;
}) {
  const t = useTranslations("credits.criteria");
  return (
    <Card title={t("title")} foot={<span className="text-muted-foreground">{t("lede")}</span>}>
      <ul className="divide-y border-y">
        {quality.map((question) => (
          <Question key={question} text={t(question)} answer={criteria[question]} good="yes" />
        ))}
        <Question text={t("soldAsCertificates")} answer={soldAsCertificates} good="no" />
      </ul>
    </Card>
  );
}

type Props = {
  readonly text: string;
  readonly answer: Answer;
  /** The answer that speaks for the credits. */
  readonly good: Answer["answer"];
};

function Question({ text, answer: { answer, note }, good }: Props) {
  const t = useTranslations("credits.criteria.answers");
  return (
    <li className="flex items-start justify-between gap-4 py-2">
      <span className="min-w-0">
        {text}
        {note && <span className="block text-sm text-muted-foreground">{note}</span>}
      </span>
      <Chip tone={answer === good ? "good" : "waiting"}>{t(answer)}</Chip>
    </li>
  );
}
