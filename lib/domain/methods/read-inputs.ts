import { compared, dividedBy, type Exact, exact, textOf, times, total } from "../decimal";
import { isRefusal } from "../refusal";
import { wrong } from "./terms";
import type { InputValues, KeyedAmount, Method, MethodInput, Part } from "./types";

type Value = {
  readonly number?: Exact;
  readonly over?: string;
  readonly under?: string;
  readonly parts?: readonly Part[];
  readonly amounts?: readonly KeyedAmount[];
};
type Texts = Readonly<Record<string, string>>;

const decimal = /^-?\d{1,18}(\.\d{1,18})?$/;
const withUnit = /^(-?\d{1,18}(?:\.\d{1,18})?)\s*(\S.*)$/;
const fraction = /^(\d{1,9}(?:\.\d{1,9})?)\s*\/\s*(\d{1,9}(?:\.\d{1,9})?)$/;
const listed = /^(\S+)\s+(\d{1,18}(?:\.\d{1,18})?)\s*%?$/;
const listedAmount = /^(\S+)\s+(\d{1,18}(?:\.\d{1,18})?)\s*(\S.*)$/;

/**
 * A method's inputs as values, each read as its row says. Gives every input that is missing, unknown
 * or out of range to `refused`, and undefined then.
 */
export function readInputs(
  { inputs: rows }: Method,
  texts: Texts,
  refused: (error: unknown) => void,
): InputValues | undefined {
  const values = new Map<string, Value>();
  let whole = true;
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      whole = false;
      refused(error);
    }
  };
  const names = rows.map(({ name }) => name);
  for (const name of Object.keys(texts))
    attempt(() => {
      if (!names.includes(name))
        throw wrong(name, "methods.wrong.unknown", { name, allowed: names.join(", ") || "–" });
    });
  for (const row of rows) attempt(() => read(row, texts, values));
  return whole ? valuesBy(texts, values) : undefined;
}

function read(row: MethodInput, texts: Texts, values: Map<string, Value>) {
  const text = texts[row.name]?.trim() || row.otherwise;
  if (text !== null && text !== undefined) values.set(row.name, parsed(row, text));
  else if (row.required) throw wrong(row.name, "methods.wrong.missing", { name: row.name });
}

function valuesBy(texts: Texts, values: ReadonlyMap<string, Value>): InputValues {
  const maybe = (name: string) => values.get(name)?.number;
  const number = (name: string) => {
    const value = maybe(name);
    if (!value) throw new RangeError(`no value for input ${name}`);
    return value;
  };
  const { over, under } = { over: unitOf("over"), under: unitOf("under") };
  return {
    number,
    maybe,
    text: (name) => texts[name]?.trim() || undefined,
    amount: (name) => (values.has(name) ? { value: number(name), unit: over(name) } : undefined),
    perUnit: (name) => ({ value: number(name), over: over(name), under: under(name) }),
    parts: (name) => values.get(name)?.parts,
    amounts: (name) => values.get(name)?.amounts ?? [],
  };

  function unitOf(side: "over" | "under") {
    return (name: string) => values.get(name)?.[side] ?? "";
  }
}

function parsed(row: MethodInput, text: string): Value {
  switch (row.kind) {
    case "choice":
      return chosen(row, text);
    case "composition":
    case "mix":
      return { parts: partsOf(row, text) };
    case "amounts":
      return { amounts: itemsOf(text).map((item) => amountOf(row, item)) };
    case "perUnit":
      return perUnitOf(row, text);
    case "amount":
      return measured(row, text, "methods.wrong.amount");
    default:
      return { number: ranged(row, numberOf(row, text)) };
  }
}

function chosen({ name, choices }: MethodInput, text: string): Value {
  if (!choices.includes(text))
    throw wrong(name, "methods.wrong.choice", { name, allowed: choices.join(", ") });
  return {};
}

function numberOf({ name, kind }: MethodInput, text: string): Exact {
  const [, over, under] = (kind === "ratio" && fraction.exec(text)) || [];
  if (over && under && compared(under, 0) > 0) return dividedBy(over, under);
  if (decimal.test(text)) return kind === "percent" ? dividedBy(text, 100) : exact(text);
  throw wrong(name, kind === "ratio" ? "methods.wrong.ratio" : "methods.wrong.number", { name });
}

/** Inside what the row allows: shares and per cents end at the whole. */
function ranged({ name, kind, least, above }: MethodInput, value: Exact): Exact {
  const whole = kind === "share" || kind === "percent";
  const outside = whole && (compared(value, 0) < 0 || compared(value, 1) > 0);
  if (outside) throw wrong(name, `methods.wrong.${kind}`, { name });
  if (least === null) return value;
  if (above && compared(value, least) <= 0)
    throw wrong(name, "methods.wrong.above", { name, least });
  if (compared(value, least) < 0) throw wrong(name, "methods.wrong.least", { name, least });
  return value;
}

function measured(
  row: MethodInput,
  text: string,
  word: "methods.wrong.amount" | "methods.wrong.perUnit",
) {
  const [, number, unit] = withUnit.exec(text) ?? [];
  if (!number || !unit) throw wrong(row.name, word, { name: row.name });
  return { number: ranged(row, exact(number)), over: unit.trim() };
}

function perUnitOf(row: MethodInput, text: string): Value {
  const cut = text.lastIndexOf("/");
  const [front, under] = [text.slice(0, Math.max(0, cut)), text.slice(cut + 1).trim()];
  const value = measured(row, front.trim(), "methods.wrong.perUnit");
  if (!under) throw wrong(row.name, "methods.wrong.perUnit", { name: row.name });
  return { ...value, under };
}

const itemsOf = (text: string): readonly string[] =>
  text
    .split(/[,，;；、]/)
    .map((item) => item.trim())
    .filter(Boolean);

/** Parts in per cent, or as shares of 1. A composition is whole; the activity's own factor takes the rest of a mix. */
function partsOf({ name, kind }: MethodInput, text: string): readonly Part[] {
  const given = itemsOf(text).map((item) => {
    const [, of, share] = listed.exec(item) ?? [];
    if (!of || !share) throw wrong(name, "methods.wrong.parts", { name });
    return { name: of, share: exact(share) };
  });
  const shares = compared(total(given.map(({ share }) => share)), 1) === 0;
  const parts = given.map((part) =>
    shares ? part : { ...part, share: dividedBy(part.share, 100) },
  );
  const whole = total(parts.map(({ share }) => share));
  const sum = textOf(times(whole, 100), 4);
  if (compared(whole, 1) > 0) throw wrong(name, "methods.wrong.sumOver", { name, sum });
  if (kind === "composition" && compared(whole, 1) < 0)
    throw wrong(name, "methods.wrong.sum", { name, sum });
  return parts;
}

function amountOf({ name }: MethodInput, item: string): KeyedAmount {
  const [, key, number, unit] = listedAmount.exec(item) ?? [];
  if (!key || !number || !unit) throw wrong(name, "methods.wrong.amounts", { name });
  return { key, value: exact(number), unit: unit.trim() };
}
