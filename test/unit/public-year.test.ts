import { expect, test } from "vitest";
import { presentYears } from "@/lib/domain/api/present-years";
import { publicYears } from "@/lib/domain/api/year-schemas";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { publicRecord } from "@/lib/domain/public-year";
import { freeze, readStatement } from "@/lib/domain/statement";
import { factorLibrary } from "@/lib/outside/factor-library";
import { demonstration } from "../golden/small-case";

const stated = (parts: Partial<CaseFile>) => {
  const report = { id: "r", revision: 1, cycle: 1 };
  return readStatement(freeze(report, { ...demonstration, ...parts }, factorLibrary()).text);
};
const own = { scopes: [1, 2] as const, scope2: "market" as const, evidence: "" };
const people = { key: "D1", kind: "fte", name: "People", unit: "employees", ...own } as const;
const totals = {
  ...{ scope1: 2_000_000, scope2Location: 4_000_000, scope2Market: 1_000_000 },
  scope3: null,
};
const baseline = {
  ...{ totals, thresholdPercent: "5", source: "The report of 2019", restatedOn: null },
  changes: [],
};

test("a published year tells its base year only as far as it is verified", () => {
  const of = (verified: boolean) => publicRecord(stated({ baseline: { ...baseline, verified } }));
  expect(of(true).baseYear).toMatchObject({ totals, verified: true, source: "The report of 2019" });
  expect(of(false).baseYear).toMatchObject({ totals: null, verified: false });
  const { baseYear, figures } = publicRecord(stated({}));
  expect(baseYear).toEqual({
    ...{ year: 2022, totals: figures, verified: true, restatedOn: null, source: "" },
  });
  const boundary = { ...demonstration.boundary, baseYear: 2019 };
  expect(publicRecord(stated({ boundary })).baseYear).toMatchObject({ year: 2019, totals: null });
});

test("its emissions per unit are those of the scopes and the method that the organisation named", () => {
  const statement = stated({
    denominators: [{ ...people, quantity: "1000", scopes: [...own.scopes] }],
  });
  // 21,087.92997 t remain of Scope 1 and 2, market-based, which is what the demonstration's certificate says.
  const { intensities } = publicRecord(statement);
  expect(intensities).toMatchObject([{ grams: 21_087_929_970, unit: "employees" }]);
  const year = { ...statement.case.year, revision: 1, sha256: "a".repeat(64) };
  const told = presentYears({
    ...{ organisation: demonstration.organisation, demo: true, origin: "http://x" },
    years: [{ ...year, ...publicRecord(statement) }],
  });
  expect(publicYears.parse(told).data[0]?.intensities).toMatchObject([
    {
      ...{ name: "People", quantity: "1000", scopes: [1, 2], scope2: "market" },
      emissions: { value: "21087.92997", unit: "tCO2e" },
      perUnit: "21.08792997",
    },
  ]);
});
