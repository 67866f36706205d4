import fc from "fast-check";
import { expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { readCase, writeCase } from "@/lib/domain/case/read-case";
import { caseSchema } from "@/lib/domain/case/schema";
import { isRefusal } from "@/lib/domain/refusal";
import { jsonText } from "@/lib/domain/trace/json-text";
import { printedFigures } from "@/lib/domain/trace/printed";
import { printed } from "@/lib/domain/trace/printed-schema";
import { referencesOf, traceOf } from "@/lib/domain/trace/trace";
import { factorLibrary } from "@/lib/outside/factor-library";
import { activityOf, demonstration } from "../golden/small-case";

const library = factorLibrary();
type Path = readonly (string | number)[];
type Tree = { [name: string | number]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** What hands, spreadsheets and attackers write into a field. */
const texts =
  "|0|-1|1|2|1,5|1e5|+1|0.000000000001|999999999999999999|-999999999999999999.999999999999|2022-01-01|2022-12-31|2022-02-30|0001-01-01|9999-12-31|kWh|t|km|CNY|year|A001|GC-1|cn-heat|pue|x| |é|\u0000|\u202e|__proto__|constructor|toString";
const others = [null, true, false, 0, -1, 1, 2, 1.5, 9007199254740991, [], {}, [1], ["1"]];
const odd: readonly unknown[] = [...texts.split("|"), ...others, [1, 1, 1, 1, 1], { a: "1" }];

const { sites, factors, measures, targets } = demonstration;
const own = { key: "own", name: "own", unit: "kWh" };
const effects = { scope1: 1, scope2Location: 2, scope2Market: 3, scope3: 4 };
const source = { publisher: "P", title: "T", edition: "", publishedOn: null, url: "", licence: "" };

const van = activityOf({
  key: "van",
  site: "HZ-A",
  scope: 1,
  category: "mobile_combustion",
  factor: "gb-desnz-2025-freighting-goods-vans-class-i-up-to-1-305-tonnes-diesel-vkm",
  quantity: "18000",
  unit: "km",
  method: "fleet_distance",
  inputs: { vehicles: "4" },
});

/** The demonstration with a twentieth of its activities, and with every field that it leaves empty. */
const base: CaseFile = {
  ...demonstration,
  activities: [...demonstration.activities.filter((_, index) => index % 20 === 0), van],
  sites: sites.map((one, index) =>
    index === 0 ? { ...one, ownership: [{ from: "2022-01-01", to: null, percent: "80" }] } : one,
  ),
  factors: factors.map((one) => ({ ...one, uncertaintyPercent: "5" })),
  coefficients: [{ ...own, value: "1.2", region: "CN", source, note: "" }],
  measures: measures.map((one, index) =>
    index === 0 ? { ...one, start: "2022-07-01", workBefore: "1", workAfter: "2" } : one,
  ),
  targets: targets.map((one) => ({ ...one, interim: [{ year: 2025, value: "50" }] })),
  denominators: [
    { ...own, kind: "revenue", quantity: "10", scopes: [1, 2], scope2: "market", evidence: "" },
  ],
  baseline: {
    totals: effects,
    thresholdPercent: "5",
    verified: true,
    source: "",
    restatedOn: null,
    changes: [{ key: "c", trigger: "error", on: "2022-01-01", text: "x", organic: false, effects }],
  },
  separate: [{ ...own, kind: "removals", quantity: "1", text: "", evidence: "" }],
};
const text = writeCase(base);

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (!isTree(value)) return;
  for (const [key, one] of Object.entries(value))
    yield* pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A field of a list's last element stands for those of the others, of measures one for each model. */
function kindOf(path: Path): string {
  const [list, index] = path;
  const model = list === "measures" ? base.measures[Number(index)]?.model : undefined;
  const kind = path.map((part) => (typeof part === "number" ? "[]" : part)).join(".");
  return [model, kind].filter(Boolean).join(" ");
}

const fields = new Map([...pathsIn(base)].map((path) => [kindOf(path), path]));

test("the case that is mutated has every field of the format", () => {
  const known = new Set([...fields.keys()].map((kind) => kind.replace(/^\w+ /, "")));
  expect([...leavesOf(caseSchema())].filter((path) => !known.has(path))).toEqual([]);
});

function* leavesOf(schema: unknown, path: readonly string[] = []): Generator<string> {
  if (!isTree(schema)) return;
  const { properties, items, anyOf } = schema;
  if (path.length > 0 && !anyOf) yield path.join(".");
  if (Array.isArray(anyOf))
    for (const one of anyOf) if (isTree(one) && one.type !== "null") yield* leavesOf(one, path);
  if (isTree(items) && items.properties) yield* leavesOf(items, [...path, "[]"]);
  if (isTree(properties))
    for (const [name, one] of Object.entries(properties)) yield* leavesOf(one, [...path, name]);
}

function mutated(path: Path, value: unknown): string {
  const file: unknown = JSON.parse(text);
  const at = path.slice(0, -1).reduce<unknown>((tree, key) => isTree(tree) && tree[key], file);
  const last = path.at(-1);
  if (!isTree(at) || last === undefined) throw new Error(`no ${path.join(".")}`);
  at[last] = value;
  return JSON.stringify(file);
}

type Printed = ReturnType<typeof printed.parse>;
const sum = (list: readonly { readonly grams: number }[]) =>
  list.reduce((all, { grams }) => all + BigInt(grams), 0n);

/** What was printed, as its reader has it: of the documented shape, every total the sum of its parts. */
function checkSums({ inventory: { totals, lines = [], byCategory }, reductions, bridge }: Printed) {
  const counted = lines.filter(({ gas }) => gas !== "biogenic_CO2");
  const of = (scope: number, ...bases: string[]) =>
    Number(sum(counted.filter((one) => one.scope === scope && bases.includes(one.basis))));
  expect({
    scope1: of(1, "both"),
    scope2Location: of(2, "both", "location"),
    scope2Market: of(2, "both", "market"),
    scope3: of(3, "both"),
  }).toEqual({
    scope1: totals.scope1,
    scope2Location: totals.scope2Location,
    scope2Market: totals.scope2Market,
    scope3: totals.scope3,
  });
  const whole = byCategory.reduce((all, { location }) => all + BigInt(location), 0n);
  expect(Number(whole)).toBe(totals.scope1 + totals.scope2Location + totals.scope3);
  expect(Number(sum(reductions.measures))).toBe(reductions.total);
  expect(reductions.evidenced + reductions.screening).toBe(reductions.total);
  expect(bridge.residual + bridge.reductions + bridge.substitution).toBe(bridge.withoutMeasures);
}

test("the case itself can be calculated", () => {
  const file = readCase(text);
  expect(() => calculate(file, library)).not.toThrow();
});

/** "refused", with places named, or "printed", with sums that hold. */
function outcomeOf(changed: string, one: number): "refused" | "printed" {
  try {
    const file = readCase(changed);
    const calculation = calculate(file, library);
    const shown = printedFigures(file, calculation, { lines: true, trace: null });
    checkSums(printed.parse(JSON.parse([...jsonText(shown)].join(""))));
    const seen = { case: file, ...calculation };
    const references = referencesOf(seen);
    const { lines, grams } = traceOf(seen, references[one % references.length] ?? "");
    expect(Number(sum(lines))).toBe(grams);
    return "printed";
  } catch (error) {
    if (!isRefusal(error)) throw error;
    expect(Object.keys(error.fields ?? {}).filter((place) => place !== "")).not.toEqual([]);
    return "refused";
  }
}

/** A value for each field, drawn once and for all. */
const values = fc.sample(fc.constantFrom(...odd), { seed: 4, numRuns: fields.size });

test("whatever stands in a field, the case is refused with its place or its lines make its totals", () => {
  const count = { refused: 0, printed: 0 };
  for (const [index, [kind, path]] of [...fields].entries()) {
    const value = values[index];
    try {
      count[outcomeOf(mutated(path, value), index)] += 1;
    } catch (cause) {
      throw new Error(`${kind} = ${JSON.stringify(value)}`, { cause });
    }
  }
  expect(count.refused).toBeGreaterThan(300);
  expect(count.printed).toBeGreaterThan(100);
}, 60_000);
