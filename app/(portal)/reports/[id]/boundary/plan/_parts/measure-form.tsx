import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import type { Plan } from "@/lib/domain/case/case-file";
import { EntryForm } from "../../../progress/_parts/entry-form";
import { dropPlanMeasure, savePlanMeasure } from "../actions";

type Props = { readonly reportId: string; readonly measure?: Plan["measures"][number] };

/** A planned measure: what, from when, and what it is expected to save a year. */
export function MeasureForm({ reportId, measure: one }: Props) {
  const t = useTranslations("progress.form");
  const tKind = useTranslations("workspace.boundary.plan.kinds");
  return (
    <EntryForm
      reportId={reportId}
      entryKey={one?.key}
      save={savePlanMeasure}
      drop={dropPlanMeasure}
      back={`/reports/${reportId}/boundary/plan`}
    >
      <Field name="name" label={t("plan.name")}>
        <Input defaultValue={one?.name ?? ""} />
      </Field>
      <Radios
        name="kind"
        legend={t("plan.kind")}
        defaultValue={one?.kind ?? "reduction"}
        choices={(["reduction", "substitution"] as const).map((value) => ({
          value,
          label: tKind(value),
        }))}
      />
      <Field name="start" label={t("plan.start")}>
        <Input type="date" width="medium" defaultValue={one?.start ?? ""} />
      </Field>
      <Field name="expectedTonnes" label={t("plan.expected")}>
        <NumberInput defaultValue={one?.expectedTonnes ?? ""} />
      </Field>
    </EntryForm>
  );
}
