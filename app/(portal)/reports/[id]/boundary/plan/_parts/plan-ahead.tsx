import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, TextArea } from "@/app/_ui/input";
import type { Plan } from "@/lib/domain/case/case-file";

/** What the rules R-12, R-E4 and R-V1 of the claim gate ask of a plan; none of it is needed for itself. */
export function PlanAhead({ plan }: { plan: Plan | null }) {
  const t = useTranslations("progress.form.plan");
  return (
    <fieldset className="space-y-6 border-t pt-4">
      <legend className="pr-3 text-lg font-semibold">{t("ahead")}</legend>
      <Field name="published" label={t("published")} hint={t("publishedHint")} optional>
        <Input defaultValue={plan?.published ?? ""} />
      </Field>
      <Field name="resources" label={t("resources")} hint={t("resourcesHint")} optional>
        <Input defaultValue={plan?.resources ?? ""} />
      </Field>
      <Field name="expert" label={t("expert")} optional>
        <Input defaultValue={plan?.expert ?? ""} />
      </Field>
      <Field
        name="policyStatement"
        label={t("policyStatement")}
        hint={t("policyStatementHint")}
        optional
      >
        <Input defaultValue={plan?.policyStatement ?? ""} />
      </Field>
      <Field
        name="firstYearReason"
        label={t("firstYearReason")}
        hint={t("firstYearReasonHint")}
        optional
      >
        <TextArea rows={3} defaultValue={plan?.firstYearReason ?? ""} />
      </Field>
    </fieldset>
  );
}
