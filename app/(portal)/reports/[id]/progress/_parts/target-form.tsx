import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select, TextArea } from "@/app/_ui/input";
import type { Target } from "@/lib/domain/case/case-file";
import { targetKinds } from "@/lib/domain/case/entries";
import type { Year } from "../../../_parts/year";
import { dropTarget, saveTarget } from "../actions";
import { EntryForm } from "./entry-form";
import { ScopesField } from "./scopes-field";

type Props = { readonly year: Year; readonly target?: Target };

/** A target: from which value in which year to which, and who says so. */
export function TargetForm({ year, target: one }: Props) {
  const t = useTranslations("progress.form");
  const tKind = useTranslations("progress.targets.kinds");
  const { id } = year.report;
  const denominators = year.declarations.denominators.map(({ key, name }) => ({
    value: key,
    label: name,
  }));
  const points = one?.interim.map(({ year: at, value }) => `${at} ${value}`).join("\n");
  return (
    <EntryForm
      reportId={id}
      entryKey={one?.key}
      save={saveTarget}
      drop={dropTarget}
      back={`/reports/${id}/progress`}
    >
      <Field name="name" label={t("target.name")}>
        <Input defaultValue={one?.name ?? ""} />
      </Field>
      <Field name="kind" label={t("target.kind")}>
        <Select
          width="medium"
          defaultValue={one?.kind ?? "absolute"}
          choices={targetKinds.map((value) => ({ value, label: tKind(value) }))}
        />
      </Field>
      <ScopesField scopes={one?.scopes} />
      <Field name="denominator" label={t("target.denominator")} hint={t("target.denominatorHint")}>
        <Select
          width="medium"
          defaultValue={one?.denominator ?? ""}
          choices={[{ value: "", label: t("target.noDenominator") }, ...denominators]}
        />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="baseYear" label={t("target.baseYear")}>
          <Input
            width="short"
            inputMode="numeric"
            defaultValue={String(one?.baseYear ?? year.boundary.baseYear)}
          />
        </Field>
        <Field name="baseValue" label={t("target.baseValue")} hint={t("target.valueHint")}>
          <NumberInput defaultValue={one?.baseValue ?? ""} />
        </Field>
        <Field name="targetYear" label={t("target.targetYear")}>
          <Input width="short" inputMode="numeric" defaultValue={String(one?.targetYear ?? "")} />
        </Field>
        <Field name="targetValue" label={t("target.targetValue")}>
          <NumberInput defaultValue={one?.targetValue ?? ""} />
        </Field>
      </div>
      <Field name="interim" label={t("target.interim")} hint={t("target.interimHint")} optional>
        <TextArea rows={3} defaultValue={points ?? ""} />
      </Field>
      <Field
        name="residualPlan"
        label={t("target.residualPlan")}
        hint={t("target.residualHint")}
        optional
      >
        <TextArea rows={3} defaultValue={one?.residualPlan ?? ""} />
      </Field>
      <Field name="validator" label={t("target.validator")} optional>
        <Input defaultValue={one?.validator ?? ""} />
      </Field>
      <Field name="source" label={t("source")} optional>
        <Input defaultValue={one?.source ?? ""} />
      </Field>
    </EntryForm>
  );
}
