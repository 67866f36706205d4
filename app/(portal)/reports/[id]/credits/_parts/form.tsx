import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select } from "@/app/_ui/input";
import { FormButtons } from "../../../_parts/buttons";
import type { Year } from "../../../_parts/year";
import { newRetirement } from "../actions";
import { BlockFields, Day, type From, Pair, ProgrammeField, ProjectFields } from "./credit-fields";
import { QualityFields } from "./quality-fields";

type Props = { readonly year: Year; readonly from: From };

/** A retirement as the registry has it, and what the organisation says of the credits' quality. */
export function RetirementForm({ year, from }: Props) {
  const t = useTranslations("credits.form");
  const { id } = year.report;
  return (
    <Form action={newRetirement} hidden={{ reportId: id }} className="max-w-reading space-y-6">
      <Pair>
        <Field name="key" label={t("key")} hint={t("keyHint")}>
          <Input width="short" spellCheck={false} />
        </Field>
        <ProgrammeField from={from} />
      </Pair>
      <ProjectFields from={from} />
      <BlockFields from={from}>
        <Day name="retiredOn" label={t("retiredOn")} />
        <Checkbox name="forward" label={t("forward")} />
      </BlockFields>
      <Registry year={year} />
      <QualityFields />
      <Field name="evidence" label={t("evidence")} optional>
        <Input />
      </Field>
      <FormButtons back={`/reports/${id}/credits`}>{t("submit")}</FormButtons>
    </Form>
  );
}

function Registry({ year }: { year: Year }) {
  const t = useTranslations("credits");
  const { organisation, report } = year;
  const adjustments = ["none", "authorised", "applied", "unknown"] as const;
  return (
    <>
      <Field name="beneficiary" label={t("form.beneficiary")} hint={t("form.beneficiaryHint")}>
        <Input defaultValue={organisation?.legalName ?? ""} />
      </Field>
      <Field name="purpose" label={t("form.purpose")}>
        <Input defaultValue={t("form.purposeValue", { label: report.label })} />
      </Field>
      <Field name="registryUrl" label={t("form.registryUrl")} optional>
        <Input type="url" width="full" />
      </Field>
      <Field name="adjustment" label={t("facts.adjustment")}>
        <Select
          width="medium"
          defaultValue="unknown"
          choices={adjustments.map((value) => ({ value, label: t(`facts.adjustments.${value}`) }))}
        />
      </Field>
    </>
  );
}
