import { useTranslations } from "next-intl";
import { Chip } from "@/app/_ui/status-chip";
import type { CreditPublic } from "@/lib/domain/public-certificate";

const tones = { yes: "good", no: "bad", doubtful: "waiting", not_shown: "waiting" } as const;

/** The questions of quality with their answers; a doubt is printed with its note. */
export function Quality({ of: { criteria, soldAsCertificates } }: { of: CreditPublic }) {
  const t = useTranslations("papers.certificate");
  const answers = [
    ["real", criteria.real],
    ["additional", criteria.additional],
    ["credibleBaseline", criteria.credibleBaseline],
    ["permanent", criteria.permanent],
    ["soldAsCertificates", soldAsCertificates],
  ] as const;
  return (
    <ul className="space-y-2">
      {answers.map(([criterion, { answer, note }]) => (
        <li key={criterion}>
          <span className="flex flex-wrap items-center gap-2">
            {t(`criterion.${criterion}`)}
            <Chip tone={tones[answer]}>{t(`answer.${answer}`)}</Chip>
          </span>
          {note && <span className="block text-sm text-muted-foreground">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
