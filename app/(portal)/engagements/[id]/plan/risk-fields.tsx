import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, Select, TextArea } from "@/app/_ui/input";
import type { AssessedSource } from "@/lib/domain/assurance/risk-proposal";
import { riskLevels, riskOf, type SourceRisk } from "@/lib/domain/assurance/risks";
import { percent, tonnes } from "@/lib/domain/format";
import { useSourceNames } from "../item-names";
import type { Work } from "../load";

type Props = {
  readonly sources: readonly AssessedSource[];
  /** What the plan says of them so far. */
  readonly said: readonly SourceRisk[];
  readonly work: Work | null;
};

/** Each source at or above performance materiality with its tonnes, and its risks as the system proposes them. */
export function RiskFields({ sources, said, work }: Props) {
  const name = useSourceNames(work);
  const t = useTranslations("verification.risks");
  if (sources.length === 0) return <p className="text-muted-foreground">{t("notSubmitted")}</p>;
  const offered = sources.filter((one) => one.significant || Number(one.sharePercent) >= smallest);
  const rows = offered.map((source, n) => ({
    ...{ source, n },
    ...{ risk: said.find((one) => one.source === source.source) },
  }));
  const smaller = rows.filter(({ source }) => !source.significant);
  return (
    <section className="space-y-4">
      <h3 className="font-semibold">{t("title")}</h3>
      <p className="max-w-reading text-muted-foreground">{t("lede")}</p>
      {rows
        .filter(({ source }) => source.significant)
        .map(({ source, n, risk }) => (
          <Row key={source.source} one={source} n={n} risk={risk} name={name(source.source)} />
        ))}
      {smaller.length > 0 && (
        <details>
          <summary className="cursor-pointer text-primary underline underline-offset-3">
            {t("smaller", { count: smaller.length })}
          </summary>
          <div className="mt-4 space-y-4">
            {smaller.map(({ source, n, risk }) => (
              <Row key={source.source} one={source} n={n} risk={risk} name={name(source.source)} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** Sources from this share on are offered too, per cent of their scopes: a plan may set performance materiality lower. */
const smallest = 0.5;

type RowProps = {
  readonly one: AssessedSource;
  readonly n: number;
  readonly risk: SourceRisk | undefined;
  readonly name: string;
};

/** One source; below performance materiality its texts are empty, and then it is not part of the plan. */
function Row({ one, n, risk, name }: RowProps) {
  const t = useTranslations("verification.risks");
  const group = useTranslations("verification.levels.group");
  const choices = riskLevels.map((value) => ({ value, label: t(`levels.${value}`) }));
  const factors = one.factors.map((factor) => t(`factors.${factor}`));
  const proposed = one.significant ? factors.join(" ") : "";
  const response = one.significant ? t(`responses.${riskOf(one)}`) : "";
  return (
    <fieldset className="min-w-0 space-y-4 rounded-md border bg-surface p-4">
      <legend className="px-1 font-medium">
        {name || one.source}
        {name && <span className="block font-mono text-sm break-all">{one.source}</span>}
      </legend>
      <p className="text-sm text-muted-foreground">
        {t("share", {
          tonnes: tonnes(one.grams),
          percent: percent(one.sharePercent, 1),
          scopes: group(one.group),
        })}
      </p>
      <input type="hidden" name={`sources.${n}.source`} value={one.source} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name={`sources.${n}.inherent`} label={t("inherent")}>
          <Select width="medium" choices={choices} defaultValue={risk?.inherent ?? one.inherent} />
        </Field>
        <Field name={`sources.${n}.control`} label={t("control")}>
          <Select width="medium" choices={choices} defaultValue={risk?.control ?? one.control} />
        </Field>
      </div>
      <Field name={`sources.${n}.reason`} label={t("reason")} optional={!one.significant}>
        <Input width="full" defaultValue={risk?.reason ?? proposed} />
      </Field>
      <Field name={`sources.${n}.response`} label={t("response")} optional={!one.significant}>
        <TextArea rows={2} defaultValue={risk?.response ?? response} />
      </Field>
    </fieldset>
  );
}
