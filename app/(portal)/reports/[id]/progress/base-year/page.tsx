import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, NumberInput } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { FormButtons } from "../../../_parts/buttons";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { ofDeclarations, UnlessLocked } from "../../../_parts/unless-locked";
import { type YearParams, yearOf } from "../../../_parts/year";
import { typedTonnes } from "../_parts/change-form";
import { saveBaseline } from "../actions";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "progress");

/** The base year's totals as first reported, the threshold, and the day of the last restatement. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const t = await getTranslations("progress.form");
  const { baseline } = year.declarations;
  const typed = (grams: number | null | undefined) =>
    grams === null || grams === undefined ? "" : typedTonnes(grams);
  return (
    <SectionPage year={year} section="progress" title={t("baseline.title")} entry={ofDeclarations}>
      <UnlessLocked year={year} entry={ofDeclarations}>
        <Form action={saveBaseline} hidden={{ reportId: id }} className="max-w-reading space-y-6">
          <p className="text-muted-foreground">{t("baseline.originalHint")}</p>
          {(["scope1", "scope2Location", "scope2Market"] as const).map((figure) => (
            <Field key={figure} name={`totals.${figure}`} label={t(`baseline.${figure}`)}>
              <NumberInput defaultValue={typed(baseline?.totals[figure])} />
            </Field>
          ))}
          <Field
            name="totals.scope3"
            label={t("baseline.scope3")}
            hint={t("baseline.scope3Hint")}
            optional
          >
            <NumberInput defaultValue={typed(baseline?.totals.scope3)} />
          </Field>
          <Field
            name="thresholdPercent"
            label={t("baseline.threshold")}
            hint={t("baseline.thresholdHint")}
          >
            <NumberInput width="short" defaultValue={baseline?.thresholdPercent ?? "5"} />
          </Field>
          <Checkbox
            name="verified"
            label={t("baseline.verified")}
            defaultChecked={baseline?.verified ?? false}
          />
          <Field name="source" label={t("source")} optional>
            <Input defaultValue={baseline?.source ?? ""} />
          </Field>
          <Field
            name="restatedOn"
            label={t("baseline.restatedOn")}
            hint={t("baseline.restatedHint")}
            optional
          >
            <Input type="date" width="medium" defaultValue={baseline?.restatedOn ?? ""} />
          </Field>
          <FormButtons back={`/reports/${id}/progress`} />
        </Form>
      </UnlessLocked>
    </SectionPage>
  );
}
