import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
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
import { PlanMeasures } from "../_parts/plan-measures";
import { PlanAhead } from "./_parts/plan-ahead";
import { savePlan } from "./actions";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "boundary");

/** The management plan as a form, and its dated measures below. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const t = await getTranslations("progress.form.plan");
  const { plan } = year.declarations;
  const base = `/reports/${id}/boundary`;
  return (
    <SectionPage year={year} section="boundary" title={t("title")} entry={ofDeclarations}>
      <UnlessLocked year={year} entry={ofDeclarations}>
        <Form action={savePlan} hidden={{ reportId: id }} className="max-w-reading space-y-6">
          <Field name="subject" label={t("subject")} hint={t("subjectHint")}>
            <Input width="medium" defaultValue={plan?.subject ?? ""} />
          </Field>
          <div className="grid gap-6 sm:grid-cols-2">
            <Field name="baseYear" label={t("baseYear")}>
              <Input
                width="short"
                inputMode="numeric"
                defaultValue={String(plan?.baseYear ?? year.boundary.baseYear)}
              />
            </Field>
            <Field name="baseTonnes" label={t("baseTonnes")}>
              <NumberInput defaultValue={plan?.baseTonnes ?? ""} />
            </Field>
            <Field name="targetYear" label={t("targetYear")}>
              <Input
                width="short"
                inputMode="numeric"
                defaultValue={String(plan?.targetYear ?? "")}
              />
            </Field>
            <Field name="targetTonnes" label={t("targetTonnes")}>
              <NumberInput defaultValue={plan?.targetTonnes ?? ""} />
            </Field>
          </div>
          <Field name="owner" label={t("owner")}>
            <Input defaultValue={plan?.owner ?? ""} />
          </Field>
          <Field name="reviewedOn" label={t("reviewedOn")} hint={t("reviewedHint")}>
            <Input type="date" width="medium" defaultValue={plan?.reviewedOn ?? ""} />
          </Field>
          <PlanAhead plan={plan} />
          <FormButtons back={base} />
        </Form>
        {plan && (
          <div className="space-y-3">
            <h2 className="text-xl font-semibold">{t("measures")}</h2>
            <PlanMeasures plan={plan} base={`${base}/plan/measures`} />
            <LinkButton href={`${base}/plan/measures/new`}>{t("addMeasure")}</LinkButton>
          </div>
        )}
      </UnlessLocked>
    </SectionPage>
  );
}
