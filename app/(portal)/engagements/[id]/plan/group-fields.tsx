import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_ui/field";
import { NumberInput, Select } from "@/app/_ui/input";
import {
  confidences,
  type ScopeGroup,
  usualLevels,
  type VerificationPlan,
} from "@/lib/domain/assurance/plan";

type Props = { readonly scopes: ScopeGroup; readonly plan: VerificationPlan | null };

/** Level and percentages of one scope group: the plan's, or what a plan begins with. */
export async function GroupFields({ scopes, plan }: Props) {
  const t = await getTranslations("verification.plan");
  const group = scopes === "3" ? "3" : "12";
  const levels = ["reasonable", "limited", "none"] as const;
  const choices = levels.map((value) => ({ value, label: t(`levelChoices.${value}`) }));
  const of = (all: VerificationPlan["levels"]) => all.find((one) => one.scopes === scopes);
  const own = of([...(plan?.levels ?? usualLevels)]);
  const usual = own ?? of([...usualLevels]);
  return (
    <div className="grid gap-6 rounded-md border bg-surface p-4 md:grid-cols-2">
      <Field name={`level${group}`} label={t(group === "12" ? "level12" : "level3")}>
        <Select choices={choices} defaultValue={own?.level ?? "none"} />
      </Field>
      <Field name={`materiality${group}`} label={t("materiality")} hint={t("materialityHint")}>
        <NumberInput unit="%" width="short" defaultValue={usual?.materialityPercent} />
      </Field>
      <Field name={`performance${group}`} label={t("performance")} hint={t("performanceHint")}>
        <NumberInput unit="%" width="short" defaultValue={usual?.performancePercent} />
      </Field>
      <Field
        name={`confidence${group}`}
        label={t("confidence")}
        hint={t("confidenceHint")}
        optional
      >
        <Select
          width="medium"
          defaultValue={own?.confidencePercent ?? ""}
          choices={[
            { value: "", label: t("confidenceByLevel") },
            ...confidences.map((value) => ({ value, label: `${value}%` })),
          ]}
        />
      </Field>
    </div>
  );
}
