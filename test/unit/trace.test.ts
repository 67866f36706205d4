import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { dividedBy, type Exact, exact, rounded, times } from "@/lib/domain/decimal";
import { isRefusal } from "@/lib/domain/refusal";
import { jsonText } from "@/lib/domain/trace/json-text";
import { type Asked, printedFigures } from "@/lib/domain/trace/printed";
import { figuresSchema, printed } from "@/lib/domain/trace/printed-schema";
import type { Seen } from "@/lib/domain/trace/seen";
import { figureKinds, referencesOf, type TraceLine, traceOf } from "@/lib/domain/trace/trace";
import { type ActivityLine, conversionOf } from "@/lib/domain/trace/trace-line";
import { factorLibrary } from "@/lib/outside/factor-library";
import {
  activityOf,
  boundary,
  claimOf,
  demonstration,
  factorOf,
  instrumentOf,
  measureOf,
  siteOf,
  smallCase,
} from "../golden/small-case";

const library = factorLibrary();

function seenOf(file: CaseFile): Seen {
  return { case: file, ...calculate(file, library) };
}

const whole = seenOf(demonstration);

/** What a figure of each rule is of its lines' sum; the second way to it, written here again. */
function valueBy(rule: string, grams: number, seen: Seen): number {
  const { equivalence } = seen.case;
  if (rule === "aboveZero") return Math.max(0, grams);
  if (rule === "tonnesRoundedUp") return Math.max(0, Math.ceil(grams / 1e6));
  if (rule === "dividedRoundedDown")
    return Math.floor(
      grams /
        (Number(equivalence?.kilometresPerYear) * Number(equivalence?.kilogramsPerKilometre) * 1e3),
    );
  return grams;
}

function checkSums(seen: Seen, references: readonly string[]) {
  for (const reference of references) {
    const { grams, value, rule, lines, count } = traceOf(seen, reference);
    const sum = lines.reduce((all, line) => all + line.grams, 0);
    expect([reference, sum, count]).toEqual([reference, grams, lines.length]);
    expect([reference, valueBy(rule, sum, seen)]).toEqual([reference, value]);
  }
}

/** Every place of a value in an object, as `inventory.totals.scope1`. */
function massesIn(value: unknown, path = ""): string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    massesIn(one, path === "" ? key : `${path}.${key}`),
  );
}

test("every figure of the demonstration is the sum of its lines", () => {
  const references = referencesOf(whole);
  expect(references.length).toBeGreaterThan(400);
  checkSums(whole, references);
});

test("every number that calculate prints outside its lists has a reference of its own path", () => {
  const { inventory, bridge, reductions } = whole.figures;
  const { totals, flagged, sensitivityScope12 } = inventory;
  const shown = { inventory: { totals, flagged, sensitivityScope12 }, bridge, reductions };
  const references = new Set(referencesOf(whole));
  expect(massesIn(shown).filter((path) => !references.has(path))).toEqual([]);
  const lists = [
    ...inventory.byCategory.flatMap(({ category, location, market }) => [
      [`inventory.byCategory.${category}.location`, location] as const,
      [`inventory.byCategory.${category}.market`, market] as const,
    ]),
    ...inventory.bySite.flatMap(({ site, ...sums }) =>
      Object.entries(sums).map(([name, sum]) => [`inventory.bySite.${site}.${name}`, sum] as const),
    ),
    ...inventory.byGas.map(
      ({ scope, basis, gas, grams }) =>
        [`inventory.byGas.${scope}.${basis}.${gas}`, grams] as const,
    ),
    ...inventory.instruments.flatMap(({ key, allocations }) =>
      allocations.map(
        (one) => [`inventory.instruments.${key}.${one.activity}`, one.savedGrams] as const,
      ),
    ),
    ...reductions.measures.map(({ key, grams }) => [`measures.${key}`, grams] as const),
  ];
  for (const [figure, printedValue] of lists)
    expect([figure, traceOf(whole, figure).value]).toEqual([figure, printedValue]);
});

test("every kind of figure is a row that some year has", () => {
  const patterns = figureKinds.filter((kind) => kind.references(whole).length === 0);
  expect(patterns.map(({ pattern }) => pattern)).toEqual([]);
});

/** quantity × factor × GWP once more, from what the trace says and nothing else. */
function multipliedOut(line: ActivityLine): bigint {
  const { emissionFactor: factor, contract, quantity, gwp } = line;
  if (contract) return rounded(times(quantity, contract.kilogramsPerMegawattHour));
  return rounded(times(quantity, factor?.kilogramsPerUnit ?? "0", gwp ?? "1", 1000));
}

const isActivity = (line: TraceLine): line is ActivityLine => line.kind === "activity";

test("each line of the demonstration can be multiplied out from its trace", () => {
  const lines = traceOf(whole, "inventory.allScopes.market").lines.filter(isActivity);
  expect(lines.length).toBeGreaterThan(150);
  for (const line of lines)
    expect([line.activity, line.sign * Number(multipliedOut(line))]).toEqual([
      line.activity,
      line.grams,
    ]);
});

/** 1 000 MJ of a fuel at 0.05 kg CO2 and 0.001 kg CH4 per kWh: 1000/3.6 = 277.777… kWh. */
test("a line tells its conversion, factor, edition, GWP, formula and reference", () => {
  const factor = factorOf({
    gases: [
      { gas: "CO2", kilograms: "0.05" },
      { gas: "CH4", kilograms: "0.001" },
    ],
    uncertaintyPercent: "2",
    source: {
      publisher: "Office",
      title: "Tables",
      edition: "2022",
      publishedOn: "2022-06-01",
      url: "https://office.example/t",
      licence: "open",
    },
  });
  const activity = activityOf({
    category: "stationary_combustion",
    scope: 1,
    factor: "own",
    quantity: "1000.0",
    unit: "MJ",
    uncertaintyPercent: "1.5",
    dataQuality: [1, 2, 2, 3, 1],
  });
  const seen = seenOf(smallCase({ factors: [factor], activities: [activity] }));
  const { grams, lines } = traceOf(seen, "inventory.totals.scope1");
  expect(grams).toBe(13_889 + 7_778);
  expect(lines[1]).toMatchObject({
    activity: "A1",
    entered: { quantity: "1000.0", unit: "MJ" },
    conversion: { from: "MJ", to: "kWh", ratio: "5/18" },
    quantity: "277.777777777777777778",
    unit: "kWh",
    emissionFactor: { key: "own", kilogramsPerUnit: "0.001", perUnitOf: "gas" },
    edition: { publisher: "Office", edition: "2022", licence: "open", publishedOn: "2022-06-01" },
    gwp: "28",
    gwpSet: "AR5",
    grams: 7_778,
    expression: "Q × EF",
    reference: { standard: "GHG Protocol Corporate Standard", level: "A" },
    uncertainty: { activityPercent: "1.5", factorPercent: "2", percent: "2.5" },
    dataQuality: { mean: "1.8", class: "good" },
    evidence: "bill",
  });
});

test("ratios of units are in lowest terms, and of two dimensions there is none", () => {
  expect(conversionOf("kWh", "MJ")?.ratio).toBe("18/5");
  expect(conversionOf("t", "kg")?.ratio).toBe("1000");
  expect(conversionOf("scoops", "scoops")?.ratio).toBe("1");
  expect(conversionOf("kg", "kWh")).toBeNull();
  expect(conversionOf("scoops", "kg")).toBeNull();
});

test("long figures come in pages, each line once", () => {
  const all = traceOf(whole, "inventory.totals.scope3");
  const pages = Array.from({ length: Math.ceil(all.count / 50) }, (_, page) =>
    traceOf(whole, "inventory.totals.scope3", { from: page * 50, most: 50 }),
  );
  expect(pages.flatMap(({ lines }) => lines)).toEqual(all.lines);
  expect(pages.map(({ grams, count }) => [grams, count])).toEqual(
    pages.map(() => [all.grams, all.count]),
  );
});

test("substitution is what covered purchases would be without instruments, less what they are", () => {
  const { lines, value } = traceOf(whole, "bridge.substitution");
  expect(value).toBe(14_288_680_001);
  const signs = new Set(
    lines.map((line) => `${line.sign} ${"instrument" in line && !!line.instrument}`),
  );
  expect(signs).toEqual(new Set(["1 false", "-1 true", "-1 false"]));
});

test("a figure that the year has not is refused with the nearest that it has", () => {
  expect(refusalOf("inventory.total.scope1")).toMatchObject({
    word: "trace.unknown",
    values: { guess: "inventory.totals.scope1" },
  });
  for (const wild of [
    "",
    "inventory.lines",
    "__proto__",
    "inventory.totals.toString",
    "x".repeat(9999),
  ])
    expect(refusalOf(wild)).toMatchObject({ code: "invalid" });
  expect(refusalOf("inventory.totals.scope12Nowhere")).toMatchObject({ code: "invalid" });
});

function refusalOf(figure: string): unknown {
  try {
    return traceOf(whole, figure);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error;
  }
}

const grid = factorOf({
  key: "grid",
  unit: "MWh",
  gases: [
    { gas: "CO2", kilograms: "581.000000000000000001" },
    { gas: "N2O", kilograms: "0.007" },
  ],
  biogenicCo2Kilograms: "3.3",
});
const blend = factorOf({
  key: "blend",
  unit: "kg",
  co2e: { kilograms: "1.9240000000007", gwpSet: "AR4", gas: "HFCs" },
});

const quantity = fc.tuple(fc.nat(9_999_999), fc.nat(999_999)).map(([a, b]) => `${a}.${b}`);
const site = fc.constantFrom("HQ", "a.scope1", "北京/1");
const uncertain = fc.option(fc.constantFrom("0", "5", "12.5"), { nil: null });

const activities = fc
  .array(
    fc.record({
      quantity,
      site,
      kind: fc.constantFrom("power", "gas", "goods", "heat"),
      uncertaintyPercent: uncertain,
      credit: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ quantity: text, site: at, kind, uncertaintyPercent, credit }, n) =>
      activityOf({
        ...kinds[kind],
        key: n % 3 === 0 ? `A${n}.market` : `A${n}`,
        site: at,
        quantity: credit ? `-${text}` : text,
        creditNote: credit,
        uncertaintyPercent,
      }),
    ),
  );

const kinds = {
  power: { factor: "grid", unit: "kWh" },
  heat: { factor: "grid", unit: "GJ", category: "purchased_heat" },
  gas: { factor: "blend", unit: "lb", category: "fugitive", scope: 1 },
  goods: { factor: "blend", unit: "g", category: "purchased_goods", scope: 3, scope3Category: 1 },
} as const;

const instruments = fc
  .array(
    fc.record({
      megawattHours: quantity,
      kilogramsPerMegawattHour: fc.constantFrom("0", "11.1", "700"),
      site: fc.option(site, { nil: null }),
    }),
    { maxLength: 4 },
  )
  .map((rows) => rows.map((one, n) => instrumentOf({ ...one, key: `I${n}` })));

const measures = fc
  .array(fc.record({ quantity, scope: fc.constantFrom(1, 2, 3), metered: fc.boolean() }), {
    maxLength: 4,
  })
  .map((rows) =>
    rows.map((one, n) =>
      measureOf({
        key: `M${n}`,
        scopes: [one.scope as 1 | 2 | 3],
        evidenceClass: one.metered ? "metered" : "modelled",
        inputs: { quantity: one.quantity, factor: "grid" },
      }),
    ),
  );

test("whatever the year, every figure is the sum of its lines, and prints as its schema says", () => {
  fc.assert(
    fc.property(
      fc.record({
        activities,
        instruments,
        measures,
        claimed: fc.constantFrom<readonly (1 | 2 | 3)[]>([1, 2], [1], [1, 2, 3]),
        gwpSet: fc.constantFrom("AR4", "AR5", "AR6"),
      }),
      ({ claimed, gwpSet, ...entries }) => {
        const seen = seenOf(
          smallCase({
            ...entries,
            boundary: { ...boundary, gwpSet, sensitivityFactor: "grid" },
            factors: [grid, blend],
            sites: [siteOf(), siteOf({ key: "a.scope1" }), siteOf({ key: "北京/1" })],
            claim: claimOf("OP", { scopes: [...claimed] }),
          }),
        );
        checkSums(seen, referencesOf(seen));
        const text = printedText(seen, { lines: true, trace: "inventory.allScopes.market" });
        expect(printed.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("the printed text of the demonstration is JSON as docs/calculate.schema.json says", () => {
  const read = printed.safeParse(JSON.parse(printedText(whole, { lines: true, trace: "all" })));
  expect(read.error?.issues ?? []).toEqual([]);
  expect(read.data?.inventory.lines?.length).toBe(whole.figures.inventory.lines.length);
  const committed: unknown = JSON.parse(readFileSync("docs/calculate.schema.json", "utf8"));
  expect(JSON.parse(JSON.stringify(figuresSchema()))).toEqual(committed);
});

function printedText(seen: Seen, asked: Asked): string {
  return [...jsonText(printedFigures(seen.case, seen, asked))].join("");
}

test("JSON text written in pieces reads as if written at once", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse([...jsonText(value)].join(""))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

/** A conversion's ratio is the exact one: there and back again is 1. */
test("ratios there and back multiply to one", () => {
  const pairs = [
    ["kWh", "mmBtu"],
    ["US gallon", "litre"],
    ["mile", "km"],
  ] as const;
  const valueIn = (ratio = "0"): Exact => {
    const [over = "0", under = "1"] = ratio.split("/");
    return dividedBy(over, under);
  };
  for (const [from, to] of pairs) {
    const product = times(
      valueIn(conversionOf(from, to)?.ratio),
      valueIn(conversionOf(to, from)?.ratio),
    );
    expect(exact(product).over).toBe(exact(product).under);
  }
});
