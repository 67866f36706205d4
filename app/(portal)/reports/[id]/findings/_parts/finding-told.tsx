import { useLocale, useTranslations } from "next-intl";
import { Changed } from "@/app/_ui/changed";
import { DescriptionList } from "@/app/_ui/description-list";
import { Field } from "@/app/_ui/field";
import { FindingOrigin } from "@/app/_ui/finding-origin";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { usePlaceName } from "@/app/_ui/place-name";
import { StatusChip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { day, tonnes } from "@/lib/domain/format";
import type { YearEngagement } from "../../../_parts/engagement";
import { shownAt } from "../../../_parts/shown-at";
import type { Year } from "../../../_parts/year";
import { answerFinding } from "../actions";
import { targetOf } from "./target-of";

type Work = NonNullable<NonNullable<YearEngagement>["work"]>;
type Finding = Work["findings"][number];

type Props = {
  readonly year: Year;
  readonly finding: Finding;
  readonly mayAnswer: boolean;
};

/** One finding: what it is about, every round of it, and the answer where one is asked for. */
export function FindingTold({ year, finding, mayAnswer }: Props) {
  const t = useTranslations("review.findings");
  const refused = useTranslations("verification.refused");
  const locale = useLocale();
  const { ref, kind, state, target, effectGrams, dueOn, rounds } = finding;
  const place = targetOf(year, target);
  const about = usePlaceName()(finding);
  const effect =
    effectGrams === null
      ? null
      : t("effectOf", {
          tonnes: tonnes(Math.abs(effectGrams)),
          direction: effectGrams > 0 ? "over" : "under",
        });
  return (
    <article
      id={ref}
      aria-labelledby={`${ref}-title`}
      className="scroll-mt-20 space-y-4 rounded-md border bg-surface p-4"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h3
          id={`${ref}-title`}
          className="text-lg font-semibold"
        >{`${ref} · ${t(`kind.${kind}`)}`}</h3>
        <StatusChip kind="finding" state={state} />
        {finding.asksCorrection === 1 && <span className="text-sm text-warning">{t("asks")}</span>}
      </div>
      <DescriptionList
        items={[
          { term: t("about"), detail: place ? <Link href={place}>{about}</Link> : about },
          ...(finding.origin
            ? [{ term: t("origin"), detail: <FindingOrigin of={finding.origin} /> }]
            : []),
          ...(effect ? [{ term: t("effect"), detail: effect }] : []),
          ...(dueOn ? [{ term: t("due"), detail: day(dueOn, locale) }] : []),
        ]}
      />
      <ol className="space-y-3">
        {rounds.map(({ n, side, author, text, at, changes }) => (
          <li
            key={`${at} ${side}`}
            className={side === "organisation" ? "border-l-4 border-info pl-3" : "border-l-4 pl-3"}
          >
            <p className="text-sm text-muted-foreground">
              {[t("round", { n: String(n) }), t(`side.${side}`), author, shownAt(at, locale)].join(
                " · ",
              )}
            </p>
            <p className="mt-1 whitespace-pre-line">{text}</p>
            <Changed of={changes} />
          </li>
        ))}
      </ol>
      {state === "open" && mayAnswer && finding.answerable && <Answer finding={finding} />}
      {state === "open" && mayAnswer && !finding.answerable && (
        <p className="text-sm text-muted-foreground">{refused("foreignFinding")}</p>
      )}
    </article>
  );
}

function Answer({ finding: { id, ref } }: { finding: Finding }) {
  const t = useTranslations("review.findings");
  return (
    <Form action={answerFinding} hidden={{ id }} done={t("done")} className="space-y-3">
      <Field name="text" label={`${t("answer")} (${ref})`} hint={t("answerHint")}>
        <TextArea rows={4} />
      </Field>
      <SubmitButton>{t("send")}</SubmitButton>
    </Form>
  );
}
