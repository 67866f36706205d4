import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Activity } from "@/lib/domain/case/case-file";
import { dataKinds } from "@/lib/domain/case/entries";
import { findCategory } from "@/lib/domain/categories";
import { activityColumns, qualityColumns } from "@/lib/domain/import/activity-columns";
import { asCell } from "@/lib/domain/import/cells";
import { daysAfter } from "@/lib/domain/import/days";
import { readSheet } from "@/lib/domain/import/read";
import type { Sheet } from "@/lib/domain/import/template";
import { templateKeys } from "@/lib/domain/import/template";
import { templateOf } from "@/lib/domain/import/templates";
import { findMethod } from "@/lib/domain/methods/methods";
import { sheetOf } from "@/lib/outside/csv";
import { sheetOfWorkbook } from "@/lib/outside/sheet";
import { sheetLimits } from "@/lib/outside/sheet-limits";
import { writtenSheet } from "@/lib/outside/written-sheet";
import { workbookIn } from "@/lib/outside/xlsx-read";
import { importYear } from "../golden/import/import-year";

vi.setConfig({ testTimeout: 60_000 });
const context = importYear();
const names = activityColumns.map(({ name }) => name);

/** An activity as the cells of its row. */
function cellsOf(one: Activity): readonly string[] {
  const inputs = findMethod(one.method)?.inputs ?? [];
  const cells: Readonly<Record<string, string | undefined>> = {
    ...{ row_key: one.key, site_code: one.site, source_key: one.source, scope: String(one.scope) },
    ...{ category: one.category, period_from: one.from, period_to: one.to },
    ...{ quantity: one.quantity, unit: one.unit, method: one.method, factor_key: one.factor },
    ...{ data_kind: one.dataKind, supplier: asCell(one.supplier) },
    ...Object.fromEntries(
      qualityColumns.map((name, n) => [name, one.dataQuality?.[n]?.toString()]),
    ),
    uncertainty_pct: one.uncertaintyPercent ?? "",
    ...Object.fromEntries(inputs.map(({ name, column }) => [column, one.inputs[name]])),
    ...{ evidence_ref: asCell(one.evidence), note: asCell(one.note) },
    credit_note: one.creditNote ? "yes" : "no",
  };
  return names.map((name) => cells[name] ?? "");
}
const rowsOf = (activities: readonly Activity[]) => [names, ...activities.map(cellsOf)];

/** What a person may type that CSV, XML, a spreadsheet or this reader takes for something else. */
const odd = [
  "'",
  "=",
  "+",
  "-",
  "@",
  '"',
  ",",
  ";",
  "\n",
  "\t",
  " ",
  "\u3000",
  "＝",
  "#",
  "<",
  "&",
];
const odder = [
  "_x000D_",
  "_x0041_",
  "]]>",
  "é",
  "甲",
  "😀",
  "7",
  "%",
  "\u200b",
  "\ufeff",
  "\u00a0",
  "a",
  "\\",
];
/** Blanks around a text are nobody's; the longest such text has room in every field. */
const text = fc
  .string({ unit: fc.constantFrom(...odd, ...odder), maxLength: 20 })
  .map((typed) => typed.replace(/^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/gu, ""));
const key = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}._/:-]{0,20}$/u);

const digits = (most: number) => fc.stringMatching(new RegExp(`^(0|[1-9]\\d{0,${most - 1}})$`));
const decimal = fc
  .tuple(digits(15), fc.option(fc.stringMatching(/^\d{1,12}$/), { nil: undefined }))
  .map(([whole, part]) => (part === undefined ? whole : `${whole}.${part}`));

type Kind = Pick<Activity, "category" | "factor" | "unit" | "method"> & {
  readonly inputs: Readonly<Record<string, fc.Arbitrary<string>>>;
};
const kinds: readonly Kind[] = [
  {
    ...{ category: "stationary_combustion", factor: "uk-2025-natural-gas-kwh-gross" },
    ...{ unit: "MWh (gross CV)", method: "", inputs: {} },
  },
  {
    ...{ category: "fugitive", factor: "gwp-ar5-r-410a", unit: "kg", method: "refrigerant_blend" },
    inputs: { composition: fc.constantFrom("HFC-32 50, HFC-125 50", "HFC-32 1") },
  },
  {
    ...{ category: "fugitive", factor: "gwp-ar5-r-410a", unit: "g" },
    method: "refrigerant_screening",
    inputs: { leakRate: fc.constantFrom("0", "8", "12.5", "100"), years: decimal },
  },
  {
    ...{ category: "purchased_goods", factor: "us-epa-sc-v13-naics-541511", unit: "USD2025" },
    method: "spend",
    inputs: {
      deflatorSpend: fc.constantFrom("126.3", "1"),
      deflatorFactor: fc.constantFrom("118.9", "2"),
      prices: fc.constantFrom("purchaser", "basic"),
    },
  },
  {
    ...{ category: "leased_data_centre_electricity", factor: "cn-2023-hebei", unit: "kWh" },
    ...{ method: "it_energy", inputs: { pue: fc.constantFrom("1", "1.08", "1.50", "2") } },
  },
];

const kindOf = ({ inputs, category, ...kind }: Kind) =>
  fc.record(inputs).map((given) => ({
    ...{ ...kind, category, inputs: given },
    scope: findCategory(category)?.scope ?? 1,
    scope3Category: findCategory(category)?.scope3Category ?? null,
  }));
const period = fc
  .tuple(fc.nat(364), fc.nat(364))
  .map((days) => days.toSorted((a, b) => a - b).map((day) => daysAfter("2025-01-01", day)))
  .map(([from = "", to = ""]) => ({ from, to }));
const grade = fc.integer({ min: 1, max: 4 });

const activity: fc.Arbitrary<Activity> = fc
  .tuple(fc.oneof(...kinds.map(kindOf)), period, decimal, fc.boolean())
  .chain(([kind, days, quantity, creditNote]) =>
    fc
      .record({
        ...{ key, source: key, site: fc.constantFrom("HQ", "BJ", "HALL") },
        quantity: fc.constant(creditNote ? `-${quantity}` : quantity),
        dataKind: fc.constantFrom(...dataKinds),
        dataQuality: fc.option(fc.tuple(grade, grade, grade, grade, grade)),
        uncertaintyPercent: fc.option(decimal),
        ...{ supplier: text, evidence: text, note: text },
      })
      .map((own) => ({ ...kind, ...days, ...own, creditNote })),
  );
/** Of different keys, and of sources of their own: their periods may lie over one another. */
const year = fc.uniqueArray(activity, {
  ...{ minLength: 1, maxLength: 8 },
  comparator: (a, b) => a.key === b.key || a.source === b.source,
});

const readers: Readonly<Record<"csv" | "xlsx", (bytes: Uint8Array) => Promise<Sheet>>> = {
  csv: async (bytes) => sheetOf(bytes),
  xlsx: async (bytes) =>
    sheetOfWorkbook(await workbookIn(Buffer.from(bytes), templateKeys), sheetLimits),
};

test.each(["csv", "xlsx"] as const)(
  "entries written as %s are read as the same entries, which are written as the same rows",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(year, async (activities) => {
        const sheet = await readers[format](
          await writtenSheet(rowsOf(activities), format, "activity"),
        );
        const { ready, errors } = readSheet(templateOf("activity"), sheet, context);
        expect(errors).toEqual([]);
        const read = ready.flatMap((one) => (one.noun === "activity" ? [one.entry] : []));
        expect(read).toEqual(activities);
        expect(rowsOf(read)).toEqual(rowsOf(activities));
      }),
      { numRuns: format === "csv" ? 200 : 60 },
    );
  },
);
