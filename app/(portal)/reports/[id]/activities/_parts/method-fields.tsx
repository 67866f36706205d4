import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select } from "@/app/_ui/input";
import type { Method, MethodInput } from "@/lib/domain/methods/types";

type Given = Readonly<Record<string, string>>;

/** What the method asks beside the quantity, a field a row of its table. */
export function MethodFields({ method, given }: { method: Method; given: Given }) {
  return method.inputs.map((input) => (
    <MethodField key={input.name} input={input} given={given[input.name] ?? ""} />
  ));
}

const numbers = new Set<MethodInput["kind"]>(["number", "share", "percent"]);

function MethodField({ input, given }: { input: MethodInput; given: string }) {
  const t = useTranslations();
  const { name, kind, unit, required, otherwise, choices, word } = input;
  const empty = otherwise !== null && t("activities.form.otherwise", { value: otherwise });
  return (
    <Field
      name={`inputs.${name}`}
      label={t(word)}
      hint={[hintOf(kind), empty].filter(Boolean).join(" ")}
      optional={!required}
    >
      {choices.length > 0 ? (
        <Select
          width="medium"
          defaultValue={given}
          choices={[...(required ? [] : [""]), ...choices].map((value) => ({
            value,
            label: value || "–",
          }))}
        />
      ) : numbers.has(kind) ? (
        <NumberInput width="short" defaultValue={given} unit={kind === "percent" ? "%" : unit} />
      ) : (
        <Input width="medium" defaultValue={given} spellCheck={false} />
      )}
    </Field>
  );

  function hintOf(of: MethodInput["kind"]): string {
    const told = { share: "share", perUnit: "perUnit", composition: "composition" } as const;
    return of in told ? t(`activities.form.${told[of as keyof typeof told]}`) : "";
  }
}
