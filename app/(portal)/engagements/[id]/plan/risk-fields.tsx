import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_ui/field";
import { Input, Select, TextArea } from "@/app/_ui/input";
import type { AssessedSource } from "@/lib/domain/assurance/risk-proposal";
import { riskLevels, riskOf } from "@/lib/domain/assurance/risks";
import { percent, tonnes } from "@/lib/domain/format";

type Props = { readonly sources: readonly AssessedSource[] };

/** Each source at or above performance materiality with its tonnes, and its risks as the system proposes them. */
export async function RiskFields({ sources }: Props) {
  const t = await getTranslations("verification.risks");
  if (sources.length === 0) return <p className="text-muted-foreground">{t("notSubmitted")}</p>;
  const offered = sources.filter((one) => one.significant || Number(one.sharePercent) >= smallest);
  const rows = offered.map((source, n) => ({ source, n }));
  const smaller = rows.filter(({ source }) => !source.significant);
  return (
    <section className="space-y-4">
      <h3 className="font-semibold">{t("title")}</h3>
      <p className="max-w-reading text-muted-foreground">{t("lede")}</p>
      {rows
        .filter(({ source }) => source.significant)
        .map(({ source, n }) => (
          <Row key={source.source} one={source} n={n} />
        ))}
      {smaller.length > 0 && (
        <details>
          <summary className="cursor-pointer text-primary underline underline-offset-3">
            {t("smaller", { count: smaller.length })}
          </summary>
          <div className="mt-4 space-y-4">
            {smaller.map(({ source, n }) => (
              <Row key={source.source} one={source} n={n} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** Sources from this share on are offered too, per cent of their scopes: a plan may set performance materiality lower. */
const smallest = 0.5;

/** One source; below performance materiality its texts are empty, and then it is not part of the plan. */
async function Row({ one, n }: { readonly one: AssessedSource; readonly n: number }) {
  const t = await getTranslations("verification.risks");
  const group = await getTranslations("verification.levels.group");
  const choices = riskLevels.map((value) => ({ value, label: t(`levels.${value}`) }));
  return (
    <fieldset className="min-w-0 space-y-4 rounded-md border bg-surface p-4">
      <legend className="px-1 font-mono font-medium break-all">{one.source}</legend>
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
          <Select width="medium" choices={choices} defaultValue={one.inherent} />
        </Field>
        <Field name={`sources.${n}.control`} label={t("control")}>
          <Select width="medium" choices={choices} defaultValue={one.control} />
        </Field>
      </div>
      <Field name={`sources.${n}.reason`} label={t("reason")} optional={!one.significant}>
        <Input
          width="full"
          defaultValue={
            !one.significant ? "" : one.factors.map((factor) => t(`factors.${factor}`)).join(" ")
          }
        />
      </Field>
      <Field name={`sources.${n}.response`} label={t("response")} optional={!one.significant}>
        <TextArea rows={2} defaultValue={one.significant ? t(`responses.${riskOf(one)}`) : ""} />
      </Field>
    </fieldset>
  );
}
