import { expect, test } from "vitest";
import { coefficient, factor } from "@/lib/domain/case/factor";
import { plain, publicationDay } from "@/lib/domain/factors/plain";
import { shelve } from "@/lib/domain/factors/shelve";
import { factorLibrary } from "@/lib/outside/factor-library";

const library = factorLibrary();

test("every row of the library is a factor or coefficient that a case file may carry", () => {
  const strays = [
    ...[...library.factors.values()].filter((one) => !factor.safeParse(one).success),
    ...[...library.coefficients.values()].filter((one) => !coefficient.safeParse(one).success),
  ];
  expect(strays.map(({ key }) => key)).toEqual([]);
});

test("every row says where its number was seen and belongs to an edition", () => {
  const editions = new Set(library.editions.map(({ key }) => key));
  const keys = [...library.factors.keys(), ...library.coefficients.keys()];
  const orphans = keys.filter((key) => {
    const shelved = library.shelved.get(key);
    return !shelved?.seenIn || !editions.has(shelved.edition);
  });
  expect(orphans).toEqual([]);
  expect(keys.length).toBeGreaterThan(4_000);
});

test.each([
  ["uk-2025-butane-t", [], "3033.38067", "AR5"],
  ["cn-2022-zhejiang", [{ gas: "CO2", kilograms: "0.5153" }], undefined, undefined],
  ["us-epa-sc-v13-naics-541511", [], "0.084", "AR5"],
])("%s keeps its published number", (key, gases, kilograms, gwpSet) => {
  const found = library.factors.get(key);
  expect(found?.gases).toEqual(gases);
  expect(found?.co2e?.kilograms).toBe(kilograms);
  expect(found?.co2e?.gwpSet).toBe(gwpSet);
});

test("a row that publishes gases in scientific notation keeps every digit", () => {
  expect(library.factors.get("us-epa-2024-natural-gas-scf")?.gases).toEqual([
    { gas: "CO2", kilograms: "0.05444" },
    { gas: "CH4_fossil", kilograms: "0.00000103" },
    { gas: "N2O", kilograms: "0.0000001" },
  ]);
});

test("releases of refrigerants are factors of each GWP set, in the gas's own group", () => {
  const release = (key: string) => library.factors.get(key)?.co2e;
  expect(release("gwp-ar5-r-410a")).toEqual({ kilograms: "1924", gwpSet: "AR5", gas: "HFCs" });
  expect(release("gwp-ar6-sf6")).toEqual({ kilograms: "25200", gwpSet: "AR6", gas: "SF6" });
  expect(release("gwp-ar4-pfc-14")).toMatchObject({ gas: "PFCs" });
  expect(release("gwp-ar6-r-401a")).toMatchObject({ gas: "unspecified" });
  expect(library.shelved.get("gwp-ar6-r-401a")?.status).toBe("draft");
});

test("only trusted transcriptions are approved", () => {
  expect(library.shelved.get("cn-2022-zhejiang")?.status).toBe("approved");
  expect(library.shelved.get("aib-2024-residual-be")?.status).toBe("draft");
});

test("what is share-alike or not cleared stands in editions of its own", () => {
  const apart = library.editions.filter((one) => one.shareAlike).map((one) => one.publisher);
  expect(apart).toContain("Ember");
  expect(apart).toContain("Association of Issuing Bodies (AIB)");
  expect(apart).not.toContain("UK DESNZ (Defra)");
});

test("an edition's hash follows its rows and nothing else", () => {
  const row = { id: "a", name: "A", unit: "kWh", kg_co2: "1", valid_year: "2022", publisher: "P" };
  const hash = (rows: readonly Record<string, string>[]) =>
    shelve([{ name: "electricity", shareAlike: false, rows }]).editions[0]?.sha256;
  const other = { ...row, id: "b" };
  expect(hash([row, other])).toBe(hash([other, row]));
  expect(hash([row])).not.toBe(hash([{ ...row, kg_co2: "1.0" }]));
});

test.each([
  ["1.03e-06", "0.00000103"],
  ["2e-09", "0.000000002"],
  ["1.2e3", "1200"],
  ["0.5580", "0.5580"],
])("%s is %s", (published, text) => expect(plain(published)).toBe(text));

test.each([
  ["data year 2022, published 2024-12-20", "2024-12-20"],
  ["2024-12-20, issued 2024-12-23", "2024-12-23"],
  ["2023 (last modified: 12 september 2023)", "2023-09-12"],
  ["2025, flat file, version 1 (10 June 2025)", "2025-06-10"],
  ["2024, condensed set, version 1.1", null],
])("%s", (edition, day) => expect(publicationDay(edition)).toBe(day));
