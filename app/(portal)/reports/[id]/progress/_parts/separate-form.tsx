import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select, TextArea } from "@/app/_ui/input";
import type { Separate } from "@/lib/domain/case/case-file";
import { separateKinds } from "@/lib/domain/case/entries";
import type { Year } from "../../../_parts/year";
import { dropSeparate, saveSeparate } from "../actions";
import { EntryForm } from "./entry-form";

type Props = { readonly year: Year; readonly separate?: Separate };

/** What is reported beside the scopes. */
export function SeparateForm({ year, separate: one }: Props) {
  const t = useTranslations("progress");
  const { id } = year.report;
  return (
    <EntryForm
      reportId={id}
      entryKey={one?.key}
      save={saveSeparate}
      drop={dropSeparate}
      back={`/reports/${id}/progress`}
    >
      <Field name="kind" label={t("form.separate.kind")}>
        <Select
          width="medium"
          defaultValue={one?.kind ?? "removals"}
          choices={separateKinds.map((value) => ({ value, label: t(`separate.kinds.${value}`) }))}
        />
      </Field>
      <Field name="name" label={t("form.separate.name")}>
        <Input defaultValue={one?.name ?? ""} />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="quantity" label={t("form.separate.quantity")}>
          <NumberInput defaultValue={one?.quantity ?? ""} />
        </Field>
        <Field name="unit" label={t("form.unit")}>
          <Input width="short" defaultValue={one?.unit ?? "t"} />
        </Field>
      </div>
      <Field name="text" label={t("form.separate.text")} optional>
        <TextArea rows={3} defaultValue={one?.text ?? ""} />
      </Field>
      <Field name="evidence" label={t("form.evidence")} optional>
        <Input defaultValue={one?.evidence ?? ""} />
      </Field>
    </EntryForm>
  );
}
