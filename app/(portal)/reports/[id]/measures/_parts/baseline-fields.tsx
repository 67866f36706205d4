import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, TextArea } from "@/app/_ui/input";
import { findMeasureType } from "@/lib/domain/measures/measure-types";
import type { Measure } from "./rows";

type Props = { readonly type: string; readonly own: Measure | undefined };

/** What the measure is compared with: since when, the same work, and why it would not have come anyway. */
export function BaselineFields({ type, own }: Props) {
  const t = useTranslations("measures.form");
  return (
    <fieldset className="space-y-5 rounded-md border p-4">
      <legend className="px-1 font-medium">{t("baselineTitle")}</legend>
      <Field name="start" label={t("start")} hint={t("startHint")} optional>
        <Input type="date" width="medium" defaultValue={own?.start ?? ""} />
      </Field>
      <Field name="baseline" label={t("baseline")} hint={t("baselineHint")} optional>
        <TextArea rows={2} defaultValue={own?.baseline ?? ""} />
      </Field>
      <Field name="additionality" label={t("additionality")} hint={t("additionalityHint")} optional>
        <TextArea rows={2} defaultValue={own?.additionality ?? ""} />
      </Field>
      <Work type={type} own={own} />
      <Field
        name="embodiedAvoidedKilograms"
        label={t("embodied")}
        hint={t("embodiedHint")}
        optional
      >
        <NumberInput unit="kg CO₂e" defaultValue={own?.embodiedAvoidedKilograms ?? ""} />
      </Field>
    </fieldset>
  );
}

/** Work in one functional unit before and after, so that a rebound shows. */
function Work({ type, own }: Props) {
  const t = useTranslations();
  const say = useTranslations("measures.form");
  const unit = findMeasureType(type)?.functionalUnit;
  return (
    <>
      <Field
        name="functionalUnit"
        label={say("functionalUnit")}
        hint={unit && say("functionalUnitHint", { unit: t(unit) })}
        optional
      >
        <Input width="medium" defaultValue={own?.functionalUnit ?? ""} />
      </Field>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {(["workBefore", "workAfter"] as const).map((name) => (
          <Field key={name} name={name} label={t(`computing.form.${name}`)} optional>
            <NumberInput defaultValue={own?.[name] ?? ""} />
          </Field>
        ))}
      </div>
      <p className="text-sm text-muted-foreground">{say("workHint")}</p>
    </>
  );
}
