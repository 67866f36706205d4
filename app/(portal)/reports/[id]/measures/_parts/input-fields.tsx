import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { modelInputs } from "@/lib/domain/measures/models";
import type { InputRow } from "@/lib/domain/measures/types";
import type { Model } from "./chosen";

type Props = { readonly model: Model; readonly inputs: Readonly<Record<string, string>> };

/** What the model asks for, in its own order: numbers, shares, or keys of the library. */
export function InputFields({ model, inputs }: Props) {
  const t = useTranslations();
  return (
    <fieldset className="space-y-5 rounded-md border p-4">
      <legend className="px-1 font-medium">{t("measures.form.inputs")}</legend>
      <p className="text-sm text-muted-foreground">
        {t("measures.form.inputsHint")}{" "}
        <Link href="/factors/coefficients">{t("measures.form.coefficientFind")}</Link>
      </p>
      {modelInputs[model].map((row) => (
        <Field
          key={row.name}
          name={`inputs.${row.name}`}
          label={t(row.word)}
          hint={<Hint row={row} />}
          optional={row.otherwise !== null}
        >
          <Input
            width="medium"
            spellCheck={false}
            autoComplete="off"
            defaultValue={inputs[row.name] ?? ""}
          />
        </Field>
      ))}
    </fieldset>
  );
}

function Hint({ row: { kind, positive, otherwise } }: { row: InputRow }) {
  const t = useTranslations("measures.form");
  if (kind === "factor")
    return (
      <>
        {t("factorHint")} <Link href="/factors">{t("factorFind")}</Link>
      </>
    );
  const told = [
    kind === "share" && t("share"),
    positive && kind !== "share" && t("positive"),
    otherwise !== null && t("otherwise", { value: otherwise }),
  ].filter(Boolean);
  return told.length > 0 ? told.join(" · ") : null;
}
