import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, Select } from "@/app/_ui/input";
import { doubts } from "@/lib/domain/case/entries";
import { quality } from "./quality";

/** The questions on the credits' quality, each an answer and why; nothing is presumed to be shown. */
export function QualityFields() {
  const t = useTranslations("credits.criteria");
  return (
    <fieldset className="space-y-6 rounded-md border p-4">
      <legend className="px-1 font-medium">{t("title")}</legend>
      <p className="text-sm text-muted-foreground">{t("lede")}</p>
      {quality.map((question) => (
        <Question key={question} name={`criteria.${question}`} legend={t(question)} />
      ))}
      <Question name="soldAsCertificates" legend={t("soldAsCertificates")} hint={t("soldHint")} />
    </fieldset>
  );
}

type Props = { readonly name: string; readonly legend: string; readonly hint?: string };

function Question({ name, legend, hint }: Props) {
  const t = useTranslations("credits.criteria");
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint && <p className="text-sm text-muted-foreground">{hint}</p>}
      <div className="mt-2 grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Field name={`${name}.answer`} label={t("answer")}>
          <Select
            defaultValue="not_shown"
            choices={doubts.map((value) => ({ value, label: t(`answers.${value}`) }))}
          />
        </Field>
        <Field name={`${name}.note`} label={t("note")} optional>
          <Input width="full" />
        </Field>
      </div>
    </fieldset>
  );
}
