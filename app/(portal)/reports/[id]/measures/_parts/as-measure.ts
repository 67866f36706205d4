import { plainInput } from "@/lib/domain/measures/typed";

/**
 * A measure's form with its inputs and quantities as the schema has them: inputs by name, quantities as
 * a list without the rows left empty, and for a net measure the scopes that its quantities name.
 */
export function asMeasure(form: FormData): FormData {
  const items = itemsIn(form);
  form.set("inputs", JSON.stringify(inputsIn(form)));
  form.set("items", JSON.stringify(items));
  const scopes = [...new Set(items.map(({ scope }) => scope))].sort();
  if (form.get("model") === "net") form.set("scopes", scopes.join(","));
  return form;
}

/** An input, or its own uncertainty. */
const inputName = /^inputs\.(\w+(?:\.percent)?)$/;
const itemName = /^items\.(\d+)\.quantity$/;

function inputsIn(form: FormData): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [name, value] of form) {
    const input = inputName.exec(name)?.[1];
    if (input && typeof value === "string" && value.trim()) inputs[input] = plainInput(value);
  }
  return inputs;
}

function itemsIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const rows = [...form.keys()].flatMap((name) => itemName.exec(name)?.[1] ?? []);
  return rows
    .map((row) => ({
      scope: text(`items.${row}.scope`),
      sign: text(`items.${row}.sign`),
      quantity: text(`items.${row}.quantity`),
      factor: text(`items.${row}.factor`),
    }))
    .filter(({ quantity, factor }) => quantity || factor);
}
