import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select, TextArea } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { Radios } from "@/app/_ui/radio";
import { approaches, marketFallbacks } from "@/lib/domain/case/case-file";
import { gwpSets } from "@/lib/domain/case/factor";
import { FormButtons } from "../../../_parts/buttons";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { ofBoundary, UnlessLocked } from "../../../_parts/unless-locked";
import { type YearParams, yearOf } from "../../../_parts/year";
import { saveBoundary } from "../actions";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "boundary");

/** The boundary and the method as a form. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const t = await getTranslations("workspace.boundary");
  const tScope = await getTranslations("categories.scopeLong");
  const { report, boundary } = year;
  const hidden = { reportId: id, version: String(report.version) };
  return (
    <SectionPage year={year} section="boundary" title={t("change")} entry={ofBoundary}>
      <UnlessLocked year={year} entry={ofBoundary}>
        <Form action={saveBoundary} hidden={hidden} className="max-w-reading space-y-6">
          <div className="grid gap-6 sm:grid-cols-2">
            <Field name="firstDay" label={t("firstDay")}>
              <Input type="date" width="medium" defaultValue={report.firstDay} />
            </Field>
            <Field name="lastDay" label={t("lastDay")}>
              <Input type="date" width="medium" defaultValue={report.lastDay} />
            </Field>
          </div>
          <Radios
            name="approach"
            legend={t("approach")}
            hint={t("approachHint")}
            defaultValue={boundary.approach}
            choices={approaches.map((value) => ({ value, label: t(`approaches.${value}`) }))}
          />
          <fieldset className="space-y-2">
            <legend className="mb-1 font-medium">{t("scopes")}</legend>
            {([1, 2, 3] as const).map((scope) => (
              <Checkbox
                key={scope}
                name={`scope${scope}`}
                label={tScope(`s${scope}`)}
                defaultChecked={boundary.scopes.includes(scope)}
              />
            ))}
          </fieldset>
          <Field name="gwpSet" label={t("gwpSet")} hint={t("gwpHint")}>
            <Select
              width="medium"
              defaultValue={boundary.gwpSet}
              choices={gwpSets.map((value) => ({ value, label: `IPCC ${value}` }))}
            />
          </Field>
          <Radios
            name="marketFallback"
            legend={t("fallback")}
            hint={t("fallbackHint")}
            defaultValue={boundary.marketFallback}
            choices={marketFallbacks.map((value) => ({ value, label: t(`fallbacks.${value}`) }))}
          />
          <Field name="marketFallbackReason" label={t("fallbackReason")} optional>
            <TextArea rows={2} defaultValue={boundary.marketFallbackReason} />
          </Field>
          <Field
            name="sensitivityFactor"
            label={t("sensitivity")}
            hint={t("sensitivityHint")}
            optional
          >
            <Input defaultValue={boundary.sensitivityFactor ?? ""} />
          </Field>
          <Field name="baseYear" label={t("baseYear")}>
            <Input width="short" inputMode="numeric" defaultValue={String(boundary.baseYear)} />
          </Field>
          <Field name="baseYearNote" label={t("baseYearNote")} optional>
            <TextArea rows={2} defaultValue={boundary.baseYearNote} />
          </Field>
          <Radios
            name="prevailingLanguage"
            legend={t("language")}
            hint={t("languageHint")}
            defaultValue={boundary.prevailingLanguage}
            choices={(["en", "zh-CN"] as const).map((value) => ({
              value,
              label: t(`languages.${value}`),
            }))}
          />
          <FormButtons back={`/reports/${id}/boundary`} />
        </Form>
      </UnlessLocked>
    </SectionPage>
  );
}
