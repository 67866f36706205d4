import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select, TextArea } from "@/app/_ui/input";
import type { BaseYearChange } from "@/lib/domain/case/case-file";
import { changeTriggers } from "@/lib/domain/case/entries";
import { dividedBy, textOf } from "@/lib/domain/decimal";
import { baseFigures } from "@/lib/domain/years/base-year";
import type { Year } from "../../../_parts/year";
import { dropChange, saveChange } from "../actions";
import { EntryForm } from "./entry-form";

type Props = { readonly year: Year; readonly change?: BaseYearChange };

/** A change with its cause and its effect on each of the base year's totals. */
export function ChangeForm({ year, change: one }: Props) {
  const t = useTranslations("progress");
  const { id } = year.report;
  return (
    <EntryForm
      reportId={id}
      entryKey={one?.key}
      save={saveChange}
      drop={dropChange}
      back={`/reports/${id}/progress`}
    >
      <Field name="trigger" label={t("form.change.trigger")}>
        <Select
          defaultValue={one?.trigger ?? "structural"}
          choices={changeTriggers.map((value) => ({ value, label: t(`base.triggers.${value}`) }))}
        />
      </Field>
      <Field name="on" label={t("form.change.on")}>
        <Input type="date" width="medium" defaultValue={one?.on ?? year.report.firstDay} />
      </Field>
      <Field name="text" label={t("form.change.text")}>
        <TextArea rows={3} defaultValue={one?.text ?? ""} />
      </Field>
      <Checkbox
        name="organic"
        label={t("form.change.organic")}
        hint={t("form.change.organicHint")}
        defaultChecked={one?.organic ?? false}
      />
      <fieldset className="space-y-4">
        <legend className="mb-1 font-medium">{t("form.change.effects")}</legend>
        <div className="grid gap-6 sm:grid-cols-2">
          {baseFigures.map((figure) => (
            <Field key={figure} name={`effects.${figure}`} label={t(`figures.${figure}`)}>
              <NumberInput defaultValue={typedTonnes(one?.effects[figure] ?? 0)} />
            </Field>
          ))}
        </div>
      </fieldset>
    </EntryForm>
  );
}

/** Whole grams as the tonnes a person typed. */
export const typedTonnes = (grams: number): string => textOf(dividedBy(grams, 1_000_000));
