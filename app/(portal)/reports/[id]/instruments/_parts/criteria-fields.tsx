import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/input";
import { criterionAnswers } from "@/lib/domain/case/entries";
import { answerWord, criteria } from "./criteria";
import type { Instrument } from "./rows";

/** The eight criteria, each with what it asks and its answer. */
export function CriteriaFields({
  criteria: own,
}: {
  criteria: Instrument["criteria"] | undefined;
}) {
  const t = useTranslations("instruments.criteria");
  const choices = criterionAnswers.map((value) => ({
    value,
    label: t(`answers.${answerWord(value)}`),
  }));
  return (
    <fieldset className="space-y-4 rounded-md border p-4">
      <legend className="px-1 font-medium">{t("title")}</legend>
      <p className="text-sm text-muted-foreground">
        {t("source")} {t("hint")}
      </p>
      {criteria.map((one) => (
        <Field key={one} name={`criteria.${one}`} label={`${one} · ${t(`c${one}`)}`}>
          <Select width="short" defaultValue={own?.[one] ?? preset(one)} choices={choices} />
        </Field>
      ))}
    </fieldset>
  );
}

/** Nothing is presumed to be met; 6 and 7 do not apply to a plain certificate. */
function preset(criterion: (typeof criteria)[number]): string {
  return criterion === "6" || criterion === "7" ? "n.a." : "no";
}
