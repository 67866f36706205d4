import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, NumberInput, Select, TextArea } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { exclusionReasons } from "@/lib/domain/case/entries";
import { dividedBy, textOf } from "@/lib/domain/decimal";
import { FormButtons } from "../../../_parts/buttons";
import type { Year } from "../../../_parts/year";
import { dropExclusion, saveExclusion } from "../actions";

type Props = {
  readonly year: Year;
  readonly exclusion?: Year["exclusions"][number] | undefined;
  /** Set where it decides a whole category of Scope 3. */
  readonly category?: number;
  /** Proposed where a source of the year before is to be explained. */
  readonly source?: string | undefined;
};

/** The key of the exclusion that decides a whole category of Scope 3. */
export const wholeCategory = (category: number): string => `S3-${category}`;

/** What is left out, why, and how much it may be. */
export function ExclusionForm({ year, exclusion, category, source }: Props) {
  const t = useTranslations("workspace.boundary.exclusions");
  const tScope = useTranslations("categories.scope");
  const { id } = year.report;
  const whole = category !== undefined;
  const key = exclusion?.key ?? (whole ? wholeCategory(category) : undefined);
  const hidden = {
    reportId: id,
    ...(key && { key }),
    ...(whole && { scope: "3", source: exclusion?.source ?? "" }),
    scope3Category: String(category ?? exclusion?.scope3Category ?? ""),
  };
  const grams = exclusion?.estimatedGrams ?? null;
  const estimated = grams === null ? "" : textOf(dividedBy(grams, 1_000_000));
  return (
    <div className="max-w-reading space-y-6">
      <Form action={saveExclusion} hidden={hidden}>
        {!key && (
          <Field name="key" label={t("key")} hint={t("keyHint")}>
            <Input width="short" />
          </Field>
        )}
        {!whole && (
          <>
            <Field name="source" label={t("source")}>
              <Input defaultValue={exclusion?.source ?? source ?? ""} />
            </Field>
            <Field name="scope" label={t("scope")}>
              <Select
                width="medium"
                defaultValue={String(exclusion?.scope ?? 1)}
                choices={([1, 2, 3] as const).map((scope) => ({
                  value: String(scope),
                  label: tScope(`s${scope}`),
                }))}
              />
            </Field>
          </>
        )}
        <Radios
          name="reason"
          legend={t("reason")}
          defaultValue={exclusion?.reason ?? "not_relevant"}
          choices={exclusionReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
        <Field name="estimatedTonnes" label={t("estimated")} hint={t("estimatedHint")} optional>
          <NumberInput defaultValue={estimated} />
        </Field>
        <Field name="text" label={t("text")}>
          <TextArea rows={3} defaultValue={exclusion?.text ?? ""} />
        </Field>
        <FormButtons back={`/reports/${id}/boundary`} />
      </Form>
      {exclusion && (
        <Form action={dropExclusion} hidden={{ reportId: id, key: exclusion.key }}>
          <SubmitButton variant="danger">{t("remove")}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
