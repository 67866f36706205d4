import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select, TextArea } from "@/app/_ui/input";
import type { Comparative } from "@/lib/domain/case/case-file";
import { comparative } from "@/lib/domain/case/entries";
import type { Year } from "../../../_parts/year";
import { dropComparative, saveComparative } from "../actions";
import { EntryForm } from "./entry-form";

type Props = { readonly year: Year; readonly stated?: Comparative };

/** What somebody said of another year, with the step each number was rounded to. */
export function ComparativeForm({ year, stated: one }: Props) {
  const t = useTranslations("progress");
  const { id } = year.report;
  return (
    <EntryForm
      reportId={id}
      entryKey={one?.key}
      save={saveComparative}
      drop={dropComparative}
      back={`/reports/${id}/progress`}
    >
      <Field name="figure" label={t("form.comparative.figure")}>
        <Select
          width="medium"
          defaultValue={one?.figure ?? "reductions"}
          choices={comparative.shape.figure.options.map((value) => ({
            value,
            label: t(`stated.figures.${value}`),
          }))}
        />
      </Field>
      <Field name="year" label={t("form.comparative.year")}>
        <Input width="short" defaultValue={one?.year ?? ""} />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="tonnes" label={t("form.comparative.tonnes")}>
          <NumberInput defaultValue={one?.tonnes ?? ""} />
        </Field>
        <Field
          name="roundedToTonnes"
          label={t("form.comparative.rounding")}
          hint={t("form.comparative.roundingHint")}
        >
          <NumberInput width="short" defaultValue={one?.roundedToTonnes ?? "0.01"} />
        </Field>
        <Field name="statedCurrentTonnes" label={t("form.comparative.current")}>
          <NumberInput defaultValue={one?.statedCurrentTonnes ?? ""} />
        </Field>
        <Field name="statedCurrentRoundedToTonnes" label={t("form.comparative.rounding")}>
          <NumberInput width="short" defaultValue={one?.statedCurrentRoundedToTonnes ?? "0.01"} />
        </Field>
      </div>
      <Field name="statedChangePercent" label={t("form.comparative.change")}>
        <NumberInput width="short" defaultValue={one?.statedChangePercent ?? ""} />
      </Field>
      <Field name="text" label={t("form.comparative.text")} optional>
        <TextArea rows={3} defaultValue={one?.text ?? ""} />
      </Field>
      <Field name="source" label={t("form.source")} optional>
        <Input defaultValue={one?.source ?? ""} />
      </Field>
    </EntryForm>
  );
}
