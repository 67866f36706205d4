import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, NumberInput, Select, TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { confidences } from "@/lib/domain/assurance/plan";
import type { AssessedSource } from "@/lib/domain/assurance/risk-proposal";
import { planAction } from "../actions";
import type { Loaded } from "../load";
import { RiskFields } from "./risk-fields";

type Props = { readonly of: Loaded; readonly sources: readonly AssessedSource[] };

/** The plan as one form; the lead approves it by sending it. */
export async function PlanForm({ of, sources }: Props) {
  const t = await getTranslations("verification.plan");
  const leased = of.work?.leased ?? [];
  return (
    <Form action={planAction} hidden={{ id: of.engagement.id }}>
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p className="text-muted-foreground">{t("lede")}</p>
      <Group group="12" level="reasonable" />
      <Group group="3" level="limited" />
      <Field name="criteria" label={t("criteria")} hint={t("criteriaHint")}>
        <TextArea rows={4} defaultValue={t("defaultCriteria")} />
      </Field>
      <Field name="risks" label={t("risks")} hint={t("risksHint")} optional>
        <TextArea rows={5} />
      </Field>
      <RiskFields sources={sources} />
      <Field name="samplingMethod" label={t("sampling")} optional>
        <TextArea rows={3} defaultValue={t("defaultSampling")} />
      </Field>
      <Field name="seed" label={t("seed")} hint={t("seedHint")}>
        <Input width="medium" defaultValue={of.engagement.id.slice(0, 8)} autoComplete="off" />
      </Field>
      <Field name="visits" label={t("visits")} hint={t("visitsHint")} optional>
        <TextArea rows={3} />
      </Field>
      <Field name="noVisitReason" label={t("noVisit")} optional>
        <Input width="full" />
      </Field>
      {leased.length > 0 && (
        <Field name="controlTests" label={t("controlTests")} hint={t("controlTestsHint")}>
          <TextArea rows={3} defaultValue={leased.map(({ key }) => key).join("\n")} />
        </Field>
      )}
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}

type GroupProps = { readonly group: "12" | "3"; readonly level: "reasonable" | "limited" };

/** Level and percentages of one scope group. */
async function Group({ group, level }: GroupProps) {
  const t = await getTranslations("verification.plan");
  const levels = ["reasonable", "limited", "none"] as const;
  const choices = levels.map((value) => ({ value, label: t(`levelChoices.${value}`) }));
  return (
    <div className="grid gap-6 rounded-md border bg-surface p-4 md:grid-cols-2">
      <Field name={`level${group}`} label={t(group === "12" ? "level12" : "level3")}>
        <Select choices={choices} defaultValue={level} />
      </Field>
      <Field name={`materiality${group}`} label={t("materiality")} hint={t("materialityHint")}>
        <NumberInput unit="%" width="short" defaultValue="5" />
      </Field>
      <Field name={`performance${group}`} label={t("performance")} hint={t("performanceHint")}>
        <NumberInput unit="%" width="short" defaultValue="60" />
      </Field>
      <Field
        name={`confidence${group}`}
        label={t("confidence")}
        hint={t("confidenceHint")}
        optional
      >
        <Select
          width="medium"
          choices={[
            { value: "", label: t("confidenceByLevel") },
            ...confidences.map((value) => ({ value, label: `${value}%` })),
          ]}
        />
      </Field>
    </div>
  );
}
