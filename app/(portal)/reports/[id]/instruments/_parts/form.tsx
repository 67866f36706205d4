import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, NumberInput, Select } from "@/app/_ui/input";
import { instrumentKinds } from "@/lib/domain/case/entries";
import { siteIn } from "@/lib/domain/name-in";
import { FormButtons } from "../../../_parts/buttons";
import type { Year } from "../../../_parts/year";
import { ReasonField } from "../../_parts/reason-field";
import { newInstrument, saveInstrument } from "../actions";
import { CriteriaFields } from "./criteria-fields";
import type { Instrument } from "./rows";

type Props = { readonly year: Year; readonly instrument?: Instrument };

/** An instrument, new or to be changed, with its eight quality criteria. */
export function InstrumentForm({ year, instrument: own }: Props) {
  const t = useTranslations("instruments");
  const tForm = useTranslations("instruments.form");
  const { id } = year.report;
  const list = `/reports/${id}/instruments`;
  const hidden = { reportId: id, ...(own && { key: own.key, version: String(own.version) }) };
  return (
    <Form
      action={own ? saveInstrument : newInstrument}
      hidden={hidden}
      className="max-w-reading space-y-6"
    >
      {!own && (
        <Field name="key" label={tForm("key")} hint={tForm("keyHint")}>
          <Input width="short" spellCheck={false} />
        </Field>
      )}
      <Field name="kind" label={tForm("kind")}>
        <Select
          width="medium"
          defaultValue={own?.kind ?? "certificate"}
          choices={instrumentKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </Field>
      <Field name="system" label={tForm("system")} hint={tForm("systemHint")}>
        <Input width="medium" defaultValue={own?.system ?? ""} />
      </Field>
      <Pair>
        <Field name="technology" label={tForm("technology")} optional>
          <Input width="medium" defaultValue={own?.technology ?? ""} />
        </Field>
        <Field name="generator" label={tForm("generator")} optional>
          <Input width="medium" defaultValue={own?.generator ?? ""} />
        </Field>
      </Pair>
      <Place year={year} own={own} />
      <Energy year={year} own={own} />
      <CriteriaFields criteria={own?.criteria} />
      <Field name="evidence" label={tForm("evidence")} optional>
        <Input defaultValue={own?.evidence ?? ""} />
      </Field>
      {own && year.report.cycle > 0 && <ReasonField />}
      <FormButtons back={own ? `${list}/${encodeURIComponent(own.key)}` : list}>
        {own ? undefined : tForm("submit")}
      </FormButtons>
    </Form>
  );
}

type Part = { readonly year: Year; readonly own: Instrument | undefined };

function Place({ year, own }: Part) {
  const t = useTranslations("instruments.form");
  const locale = useLocale();
  const sites = year.sites.map((site) => ({ value: site.key, label: siteIn(locale, site) }));
  return (
    <>
      <Pair>
        <Field name="market" label={t("market")} hint={t("marketHint")}>
          <Input width="short" defaultValue={own?.market ?? year.organisation?.country ?? ""} />
        </Field>
        <Field name="site" label={t("site")} hint={t("siteHint")} optional>
          <Select
            defaultValue={own?.site ?? ""}
            choices={[{ value: "", label: t("anySite") }, ...sites]}
          />
        </Field>
      </Pair>
      <Checkbox
        name="assignedOnly"
        label={t("assignedOnly")}
        defaultChecked={own?.assignedOnly ?? false}
      />
    </>
  );
}

function Energy({ year, own }: Part) {
  const t = useTranslations("instruments.form");
  const { firstDay, lastDay } = year.report;
  return (
    <>
      <Pair>
        <Field name="megawattHours" label={t("megawattHours")}>
          <NumberInput unit="MWh" defaultValue={own?.megawattHours ?? ""} />
        </Field>
        <Field name="kilogramsPerMegawattHour" label={t("rate")} hint={t("rateHint")}>
          <NumberInput
            unit="kg CO₂e/MWh"
            width="short"
            defaultValue={own?.kilogramsPerMegawattHour ?? "0"}
          />
        </Field>
      </Pair>
      <Group legend={t("vintage")}>
        <Field name="vintageFrom" label={t("vintageFrom")}>
          <Input type="date" width="medium" defaultValue={own?.vintageFrom ?? firstDay} />
        </Field>
        <Field name="vintageTo" label={t("vintageTo")}>
          <Input type="date" width="medium" defaultValue={own?.vintageTo ?? lastDay} />
        </Field>
      </Group>
      <Group legend={t("serials")}>
        <Field name="serialFrom" label={t("serialFrom")} optional>
          <Input width="medium" spellCheck={false} defaultValue={own?.serialFrom ?? ""} />
        </Field>
        <Field name="serialTo" label={t("serialTo")} optional>
          <Input width="medium" spellCheck={false} defaultValue={own?.serialTo ?? ""} />
        </Field>
      </Group>
      <Pair>
        <Field name="retiredOn" label={t("retiredOn")} hint={t("retiredHint")} optional>
          <Input type="date" width="medium" defaultValue={own?.retiredOn ?? ""} />
        </Field>
        <Field name="beneficiary" label={t("beneficiary")} optional>
          <Input defaultValue={own?.beneficiary ?? year.organisation?.legalName ?? ""} />
        </Field>
      </Pair>
    </>
  );
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-6 sm:grid-cols-2">{children}</div>;
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{legend}</legend>
      <Pair>{children}</Pair>
    </fieldset>
  );
}
