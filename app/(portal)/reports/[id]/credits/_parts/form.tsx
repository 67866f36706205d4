import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, NumberInput, Select } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { creditTypes } from "@/lib/domain/case/entries";
import { programmes } from "@/lib/domain/programmes";
import { FormButtons } from "../../../_parts/buttons";
import type { Year } from "../../../_parts/year";
import { newRetirement } from "../actions";
import { QualityFields } from "./quality-fields";

/** A retirement as the registry has it, and what the organisation says of the credits' quality. */
export function RetirementForm({ year }: { year: Year }) {
  const t = useTranslations("credits.form");
  const { id } = year.report;
  return (
    <Form action={newRetirement} hidden={{ reportId: id }} className="max-w-reading space-y-6">
      <Pair>
        <Field name="key" label={t("key")} hint={t("keyHint")}>
          <Input width="short" spellCheck={false} />
        </Field>
        <Field name="programme" label={t("programme")}>
          <Select
            choices={programmes.map(({ key, name }) => ({ value: key, label: `${key} · ${name}` }))}
          />
        </Field>
      </Pair>
      <Project />
      <Block />
      <Registry year={year} />
      <QualityFields />
      <Field name="evidence" label={t("evidence")} optional>
        <Input />
      </Field>
      <FormButtons back={`/reports/${id}/credits`}>{t("submit")}</FormButtons>
    </Form>
  );
}

function Project() {
  const t = useTranslations("credits");
  return (
    <Group legend={t("form.project")}>
      <Field name="projectName" label={t("form.projectName")}>
        <Input />
      </Field>
      <Pair>
        <Field name="projectId" label={t("form.projectId")}>
          <Input width="short" spellCheck={false} />
        </Field>
        <Field name="country" label={t("form.country")} hint={t("form.countryHint")}>
          <Input width="short" maxLength={2} spellCheck={false} />
        </Field>
      </Pair>
      <Radios
        name="creditType"
        legend={t("form.type")}
        defaultValue="avoidance"
        choices={creditTypes.map((value) => ({
          value,
          label: t(`types.${value}`),
          hint: t(`form.typeHints.${value}`),
        }))}
      />
      <Field name="methodology" label={t("form.methodology")} optional>
        <Input width="medium" />
      </Field>
    </Group>
  );
}

function Block() {
  const t = useTranslations("credits.form");
  return (
    <Group legend={t("block")}>
      <Field name="serial" label={t("serial")} hint={t("serialHint")}>
        <Input width="full" spellCheck={false} autoComplete="off" />
      </Field>
      <Field name="quantity" label={t("quantity")} hint={t("quantityHint")}>
        <NumberInput width="short" />
      </Field>
      <Pair>
        <Day name="vintageFrom" label={t("vintageFrom")} />
        <Day name="vintageTo" label={t("vintageTo")} />
        <Day name="issuedOn" label={t("issuedOn")} />
        <Day name="retiredOn" label={t("retiredOn")} />
      </Pair>
      <Checkbox name="forward" label={t("forward")} />
    </Group>
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

function Day({ name, label }: { name: string; label: string }) {
  return (
    <Field name={name} label={label}>
      <Input type="date" width="medium" />
    </Field>
  );
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-6 sm:grid-cols-2">{children}</div>;
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-6 rounded-md border p-4">
      <legend className="px-1 font-medium">{legend}</legend>
      {children}
    </fieldset>
  );
}
