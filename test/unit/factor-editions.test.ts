import fc from "fast-check";
import { expect, test } from "vitest";
import type { Factor } from "@/lib/domain/case/factor";
import { compared, times } from "@/lib/domain/decimal";
import { adopting } from "@/lib/domain/factors/adoption";
import { compareEditions, successorsIn } from "@/lib/domain/factors/compare-editions";
import { sameFamily } from "@/lib/domain/factors/identity";
import { percent } from "@/lib/domain/format";
import { factorLibrary } from "@/lib/outside/factor-library";
import { activityOf, factorOf } from "../golden/small-case";

const library = factorLibrary();
const editionOf = (publisher: RegExp, edition: string) => {
  const found = library.editions.find(
    (one) => publisher.test(one.publisher) && one.edition === edition,
  );
  if (!found) throw new Error(edition);
  const mine = [...library.factors.values()].filter(
    ({ key }) => library.shelved.get(key)?.edition === found.key,
  );
  return { ...found, factors: mine };
};

test("the UK's fuels of 2024 and 2025 match row by row: 117 common, 36 changed, as the data's notes count", () => {
  const before = editionOf(/DESNZ \(Defra\)/, "2024, condensed set, version 1.1");
  const after = editionOf(/DESNZ \(Defra\)/, "2025, flat file, version 1 (10 June 2025)");
  const { changed, unchanged, gone } = compareEditions(before, after, "AR5");
  expect(changed.length + unchanged).toBe(117);
  expect(gone).toEqual([]);
  // The data's notes count "36 of 117 changed"; that is by more than 0.01 %. By any digit it is 59.
  const inCo2e = changed.filter((one) => one.before.co2e?.kilograms !== one.after.co2e?.kilograms);
  expect(inCo2e).toHaveLength(59);
  const beyond = ({ percent }: (typeof changed)[number]) =>
    percent !== null && compared(times(percent, percent), "0.0001") > 0;
  expect(changed.filter(beyond)).toHaveLength(36);
  const gas = changed.find((one) => one.after.key === "uk-2025-natural-gas-kwh-gross");
  // 0.1829 to 0.18296: (0.18296 − 0.1829) ÷ 0.1829 = 0.0328 %
  expect(gas?.percent && percent(gas.percent, 4)).toBe("0.0328%");
});

test("the EPA hub of 2023 and 2024: 123 common rows, none with another CO2", () => {
  const before = editionOf(/^US EPA$/, "2023 (last modified: 12 september 2023)");
  const after = editionOf(/^US EPA$/, "2024 (last modified 13 February 2024)");
  const { changed, unchanged } = compareEditions(before, after, "AR5");
  expect(changed.length + unchanged).toBe(123);
  const co2 = ({ gases }: Factor) => gases.find(({ gas }) => gas === "CO2")?.kilograms;
  expect(changed.filter((one) => co2(one.before) !== co2(one.after))).toEqual([]);
});

test("China's announcement of 2023 succeeds that of 2022 for every province, region and series", () => {
  const before = editionOf(/Bureau of Statistics/, "data year 2022, published 2024-12-20");
  const after = editionOf(/Bureau of Statistics/, "data year 2023, published 2025-12-31");
  expect(sameFamily(before, after)).toBe(true);
  const successors = successorsIn(after, before);
  expect(successors.size).toBe(40);
  expect(successors.get("cn-2022-zhejiang")?.key).toBe("cn-2023-zhejiang");
  expect(successors.get("cn-2022-national-excl-market-nonfossil")?.key).toBe(
    "cn-2023-national-excl-market-nonfossil",
  );
});

test("a ministry's new name does not part a publication, another publication does", () => {
  const one = (publisher: string, title: string) => ({ publisher, title });
  const of2022 = one("UK BEIS / Defra", "UK Government GHG Conversion Factors 2022");
  const of2023 = one("UK DESNZ / Defra", "UK Government GHG Conversion Factors 2023");
  expect(sameFamily(of2022, of2023)).toBe(true);
  expect(sameFamily(of2022, one("Ember", "Yearly Electricity Data"))).toBe(false);
});

test("rows that share an identity identify nothing", () => {
  const twin = (key: string) => factorOf({ key, name: "Twin", validYear: 2024 });
  const before = { year: 2023, factors: [factorOf({ key: "old", name: "Twin", validYear: 2023 })] };
  const after = { year: 2024, factors: [twin("a"), twin("b")] };
  expect(successorsIn(after, before).size).toBe(0);
});

test("comparing backwards turns new and gone about, and an edition with itself differs in nothing", () => {
  const rows = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
  const of = (year: number, names: readonly number[], kilograms: string) => ({
    year,
    factors: names.map((name) =>
      factorOf({
        key: `k-${year}-${name}`,
        name: `Row ${"x".repeat(name + 1)}`,
        validYear: year,
        gases: [{ gas: "CO2", kilograms }],
      }),
    ),
  });
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [before, after] = [of(2023, one, "1"), of(2024, other, "2")];
      const there = compareEditions(before, after, "AR5");
      const back = compareEditions(after, before, "AR5");
      expect(there.added.map(({ key }) => key)).toEqual(back.gone.map(({ key }) => key));
      expect(there.changed.length).toBe(back.changed.length);
      const common = one.filter((name) => other.includes(name)).length;
      expect(there.changed.length).toBe(common);
      expect(there.added.length + common).toBe(other.length);
      expect(compareEditions(before, before, "AR5").changed).toEqual([]);
    }),
  );
});

test("an activity takes its factor's successor and nothing else", () => {
  const successor = factorOf({ key: "new" });
  const activity = activityOf({ factor: "old" });
  expect(adopting(activity, new Map([["old", successor]]))).toEqual({ ...activity, factor: "new" });
  expect(adopting(activity, new Map([["other", successor]]))).toBe(activity);
});
