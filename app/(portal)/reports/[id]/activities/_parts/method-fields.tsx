import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select } from "@/app/_ui/input";
import type { InputKind, Method, MethodInput } from "@/lib/domain/methods/types";
import { isWord } from "@/lib/domain/words/is-word";

type Given = Readonly<Record<string, string>>;

/** What the method asks beside the quantity, a field a row of its table. */
export function MethodFields({ method, given }: { method: Method; given: Given }) {
  return method.inputs.map((input) => (
    <MethodField key={input.name} input={input} given={given[input.name] ?? ""} />
  ));
}

const plain = new Set<InputKind>(["number", "share", "percent"]);

function MethodField({ input, given }: { input: MethodInput; given: string }) {
  const t = useTranslations();
  const { name, kind, unit, required, otherwise, choices, word } = input;
  const shape = kind === "number" || kind === "choice" ? "" : `${t(`methods.kinds.${kind}`)}.`;
  const empty = otherwise === null ? "" : t("activities.form.otherwise", { value: otherwise });
  const nameOf = (value: string) => {
    const named = `methods.choices.${value}`;
    return isWord(named) ? t(named) : value;
  };
  return (
    <Field
      name={`inputs.${name}`}
      label={t(word)}
      hint={[shape, empty].filter(Boolean).join(" ")}
      optional={!required}
    >
      {choices.length > 0 ? (
        <Select
          width="medium"
          defaultValue={given}
          choices={[...(required ? [] : [""]), ...choices].map((value) => ({
            value,
            label: value === "" ? "–" : nameOf(value),
          }))}
        />
      ) : plain.has(kind) ? (
        <NumberInput width="short" defaultValue={given} unit={kind === "percent" ? "%" : unit} />
      ) : (
        <Input width="medium" defaultValue={given} spellCheck={false} />
      )}
    </Field>
  );
}
