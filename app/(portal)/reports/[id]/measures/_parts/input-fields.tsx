import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { modelInputs } from "@/lib/domain/measures/models";
import { percentName } from "@/lib/domain/measures/resolve";
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
      <Percents model={model} inputs={inputs} />
    </fieldset>
  );
}

/** How sure each input is, where the verifier or a meter's certificate knows better than the default bands. */
function Percents({ model, inputs }: Props) {
  const t = useTranslations();
  const rows = modelInputs[model];
  const open = rows.some(({ name }) => inputs[percentName(name)]);
  return (
    <details open={open}>
      <summary className="cursor-pointer font-medium">{t("computing.form.percents")}</summary>
      <div className="mt-3 grid items-end gap-5 sm:grid-cols-2">
        {rows.map(({ name, word }) => (
          <Field
            key={name}
            name={`inputs.${percentName(name)}`}
            label={t("computing.form.percent", { name: t(word) })}
            optional
          >
            <NumberInput defaultValue={inputs[percentName(name)] ?? ""} />
          </Field>
        ))}
      </div>
    </details>
  );
}

function Hint({ row: { kind, positive, otherwise } }: { row: InputRow }) {
  const t = useTranslations("measures.form");
  const tRate = useTranslations("computing.form");
  if (kind === "rate") return tRate("rate");
  if (kind === "factor")
    return (
      <>
        {t("factorHint")} <Link href="/factors">{t("factorFind")}</Link>
      </>
    );
  const told = [
    kind === "share" && t("share"),
    positive && kind !== "share" && t("positive"),
    otherwise && t("otherwise", { value: otherwise }),
  ].filter(Boolean);
  return told.length > 0 ? told.join(" · ") : null;
}
