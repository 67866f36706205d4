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

const inputName = /^inputs\.(\w+)$/;
const itemName = /^items\.(\d+)\.quantity$/;

function inputsIn(form: FormData): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [name, value] of form) {
    const input = inputName.exec(name)?.[1];
    if (input && typeof value === "string" && value.trim()) inputs[input] = plain(value);
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

/** A number's digits of any width without their groups; a key as it is. */
function plain(typed: string): string {
  const folded = typed.normalize("NFKC").trim();
  return /^\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(folded) ? folded.replace(/[, ]/g, "") : folded;
}
