import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import type { Denominator } from "@/lib/domain/case/case-file";
import { denominatorKinds } from "@/lib/domain/case/entries";
import type { Year } from "../../../_parts/year";
import { dropDenominator, saveDenominator } from "../actions";
import { EntryForm } from "./entry-form";
import { ScopesField } from "./scopes-field";

type Props = { readonly year: Year; readonly denominator?: Denominator };

/** What emissions are divided by, and which emissions. */
export function DenominatorForm({ year, denominator: one }: Props) {
  const t = useTranslations("progress");
  const { id } = year.report;
  return (
    <EntryForm
      reportId={id}
      entryKey={one?.key}
      save={saveDenominator}
      drop={dropDenominator}
      back={`/reports/${id}/progress`}
    >
      <Field name="kind" label={t("form.denominator.kind")}>
        <Select
          width="medium"
          defaultValue={one?.kind ?? "revenue"}
          choices={denominatorKinds.map((value) => ({
            value,
            label: t(`intensity.kinds.${value}`),
          }))}
        />
      </Field>
      <Field name="name" label={t("form.denominator.name")}>
        <Input defaultValue={one?.name ?? ""} />
      </Field>
      <Field name="quantity" label={t("form.denominator.quantity")}>
        <NumberInput defaultValue={one?.quantity ?? ""} />
      </Field>
      <Field name="unit" label={t("form.unit")} hint={t("form.denominator.unitHint")}>
        <Input width="medium" defaultValue={one?.unit ?? ""} />
      </Field>
      <ScopesField scopes={one?.scopes} />
      <Radios
        name="scope2"
        legend={t("form.denominator.scope2")}
        defaultValue={one?.scope2 ?? "market"}
        choices={(["market", "location"] as const).map((value) => ({
          value,
          label: t(`methods.${value}`),
        }))}
      />
      <Field
        name="evidence"
        label={t("form.denominator.evidenceText")}
        hint={t("form.denominator.evidenceHint")}
        optional
      >
        <Input defaultValue={one?.evidence ?? ""} />
      </Field>
    </EntryForm>
  );
}
