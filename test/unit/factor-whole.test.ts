import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { caseFile } from "@/lib/domain/case/case-file";
import { exact } from "@/lib/domain/decimal";
import { checkFile } from "@/lib/domain/factors/check-file";
import { coefficientCategories, factorCategories } from "@/lib/domain/factors/known";
import { findUnit } from "@/lib/domain/units";
import { en } from "@/lib/domain/words/en";
import { sheetOf } from "@/lib/outside/csv";
import { factorLibrary } from "@/lib/outside/factor-library";

const library = factorLibrary();
const folder = "lib/domain/factors/data";

/** A reader of its own, so that the library's cannot hide what it drops: quotes, doubled quotes, line ends. */
function records(path: string): Record<string, string>[] {
  const text = readFileSync(path, "utf8");
  const lines: string[][] = [[""]];
  let quoted = false;
  for (let n = 0; n < text.length; n += 1) {
    const [letter, next] = [text[n] ?? "", text[n + 1]];
    const line = lines.at(-1) ?? [];
    if (quoted && letter === '"' && next === '"') {
      line[line.length - 1] += '"';
      n += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ",") line.push("");
    else if (!quoted && letter === "\n") lines.push([""]);
    else if (quoted || letter !== "\r") line[line.length - 1] += letter;
  }
  const [head = [], ...rows] = lines.filter((line) => line.length > 1);
  return rows.map((row) => Object.fromEntries(head.map((name, n) => [name, row[n] ?? ""])));
}

const both = (name: string) =>
  [`${folder}/${name}.csv`, `${folder}/share-alike/${name}.csv`].filter(existsSync);
const rowsOf = (name: string) => both(name).flatMap(records);

/** As published: rows of each table, by the data's own notes. */
test.each([
  ["fuels", 917],
  ["electricity", 427],
  ["scope3", 2_183],
  ["computing", 472],
  ["gwp", 115],
])("%s has its %i rows, each of them a factor or coefficient of the library", (name, count) => {
  const rows = rowsOf(name);
  expect(rows).toHaveLength(count);
  if (name === "gwp") return;
  const lost = rows.filter(
    ({ id = "" }) => !library.factors.has(id) && !library.coefficients.has(id),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("nothing stands in the library that no row publishes", () => {
  const published = ["fuels", "electricity", "scope3", "computing"].flatMap(rowsOf);
  const ids = new Set(published.map(({ id }) => id));
  const keys = [...library.factors.keys(), ...library.coefficients.keys()];
  expect(keys.filter((key) => !ids.has(key) && !key.startsWith("gwp-"))).toEqual([]);
});

/** Left out of the library of releases: gases with a row of their own in the table of potentials. */
const direct = new Set(["CO2", "CH4", "CH4-fossil", "CH4-non-fossil", "N2O"]);

test("every potential of gwp.csv is a release of its set, but for the gases that are weighed by formula", () => {
  const wrong = rowsOf("gwp").flatMap(({ gas = "", ...row }) =>
    (["ar4", "ar5", "ar6"] as const).flatMap((set) => {
      const value = row[set];
      const found = [...library.factors.values()].filter(
        (one) => one.name === `${gas}, release, 100-year GWP of IPCC ${set.toUpperCase()}`,
      );
      const right =
        !value || direct.has(gas) ? found.length === 0 : found[0]?.co2e?.kilograms === value;
      return right && found.length < 2 ? [] : [`${gas} ${set}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("SF6 has two AR6 values in circulation; the library uses that of the report and says so", () => {
  const sf6 = library.factors.get("gwp-ar6-sf6");
  expect(sf6?.co2e?.kilograms).toBe("25200");
  expect(sf6?.note).toContain("24300");
});

test("every number is the published one, and every row carries its source", () => {
  const wrong = ["fuels", "electricity", "scope3", "computing"].flatMap(rowsOf).filter((row) => {
    const thing = library.factors.get(row.id ?? "") ?? library.coefficients.get(row.id ?? "");
    if (!thing) return true;
    const { source } = thing;
    if (source.publisher !== row.publisher || source.title !== row.title) return true;
    if (source.edition !== row.edition || source.url !== row.url || source.licence !== row.licence)
      return true;
    if ("value" in thing) return !equal(thing.value, row.value);
    const { co2e, gases, region, unit, validYear } = thing;
    if (region !== row.region || unit !== row.unit || String(validYear) !== row.valid_year)
      return true;
    if (co2e) return !equal(co2e.kilograms, row.kg_co2e) || gases.length > 0;
    const masses = { CO2: row.kg_co2, CH4: row.kg_ch4, N2O: row.kg_n2o };
    const of = (gas: string) => gases.find((one) => one.gas.startsWith(gas))?.kilograms ?? "";
    return Object.entries(masses).some(([gas, mass]) => !equal(of(gas), mass));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("a UK factor is CO2e already: its parts in CO2e never become masses of gases", () => {
  const uk = rowsOf("fuels").filter(({ co2e_from_ch4 }) => co2e_from_ch4);
  expect(uk.length).toBeGreaterThan(300);
  const massed = uk.filter(({ id = "" }) => library.factors.get(id)?.gases.length);
  expect(massed).toEqual([]);
});

test("what is share-alike or not cleared stands in no edition beside what is free", () => {
  const apart = new Set(
    ["fuels", "electricity", "scope3", "computing"].flatMap((name) =>
      records2(`${folder}/share-alike/${name}.csv`).map(({ id }) => id),
    ),
  );
  const marked = new Map(library.editions.map(({ key, shareAlike }) => [key, shareAlike]));
  const strays = [...library.shelved].filter(
    ([key, { edition }]) => marked.get(edition) !== apart.has(key),
  );
  expect(apart.size).toBeGreaterThan(200);
  expect(strays).toEqual([]);
});

test("every category has its word and every unit is known", () => {
  const words = new Set(Object.keys(en.factors.categories));
  const named = [...library.factors.values()].map(({ category }) => category);
  const known = new Set<string>([...factorCategories, ...coefficientCategories]);
  expect([...new Set(named)].filter((one) => !words.has(one) || !known.has(one))).toEqual([]);
  const units = [...library.factors.values()].map(({ unit }) => unit);
  expect([...new Set(units)].filter((unit) => !findUnit(unit))).toEqual([]);
});

test.each(["fuels", "electricity", "scope3", "computing"].flatMap(both))(
  "%s passes the checks that a new file must pass",
  (path) => {
    const sheet = sheetOf(readFileSync(path));
    const faults = checkFile(sheet, () => undefined);

    expect(faults.map(({ row, column, told }) => `${row}.${column} ${told.word}`)).toEqual([]);
  },
);

const cases = ["2022", "2023"].map((year) => ({
  year,
  file: caseFile.parse(
    JSON.parse(readFileSync(`lib/domain/demonstration/${year}.case.json`, "utf8")),
  ),
}));
/** The second year's own factors come with the first year's edition; both files are one demonstration. */
const own = new Map(cases.flatMap(({ file }) => file.factors).map((one) => [one.key, one]));

test.each(cases)(
  "every activity of $year traces to a factor with publisher, edition, address and licence",
  ({ file }) => {
    const untraced = file.activities.filter(({ factor }) => {
      const found = own.get(factor) ?? library.factors.get(factor);
      const { publisher, edition, url, licence } = found?.source ?? {};
      return !(publisher && edition && url && licence);
    });
    expect(untraced.map(({ key, factor }) => `${key} ${factor}`)).toEqual([]);
  },
);

/** The demonstration's own copies, by the library's row of the same publication. */
const copies: Readonly<Record<string, string>> = {
  "cn-mee-2022-grid-zj": "cn-2022-zhejiang",
  "cn-mee-2022-grid-bj": "cn-2022-beijing",
  "cn-mee-2022-grid-sh": "cn-2022-shanghai",
  "cn-mee-2022-grid-sc": "cn-2022-sichuan",
  "cn-mee-2022-grid-cq": "cn-2022-chongqing",
  "cn-mee-2022-grid-gd": "cn-2022-guangdong",
  "cn-mee-2022-grid-he": "cn-2022-hebei",
  "cn-mee-2022-grid-nm": "cn-2022-inner-mongolia",
  "cn-mee-2022-grid-national": "cn-2022-national-average",
  "cn-mee-2022-grid-national-excl-traded-nonfossil": "cn-2022-national-excl-market-nonfossil",
  "gwp-r410a": "gwp-ar5-r-410a",
  "gwp-r134a": "gwp-ar5-hfc-134a",
  "gwp-hfc227ea": "gwp-ar5-hfc-227ea",
  "embodied-boavizta-server-ademe": "embodied-boavizta-server-ademe",
};

test.each(Object.entries(copies))(
  "the case's %s says what the library's %s says",
  (key, shelved) => {
    const [copy, published] = [own.get(key), library.factors.get(shelved)];
    expect(published).toBeDefined();
    expect(copy?.gases.map(({ gas, kilograms }) => [gas, Number(kilograms)])).toEqual(
      published?.gases.map(({ gas, kilograms }) => [gas, Number(kilograms)]),
    );
    expect(copy?.co2e?.kilograms).toBe(published?.co2e?.kilograms);
    expect(copy?.co2e?.gwpSet).toBe(published?.co2e?.gwpSet);
  },
);

test("the case's Chinese fuels follow from the library's parameters, and its heat is the guidelines' default", () => {
  const rows = new Map(rowsOf("fuels").map((row) => [row.id, row]));
  expect([...own.keys()].filter((key) => !copies[key]).sort()).toEqual([
    "cn-diesel",
    "cn-heat",
    "cn-natural-gas",
    "cn-petrol",
  ]);
  expect(rows.size).toBe(917);
});

function records2(path: string) {
  return existsSync(path) ? records(path) : [];
}

function equal(ours: string | undefined, published: string | undefined): boolean {
  if (!ours || !published) return !ours === !published;
  const [digits = "", power = "0"] = published.toLowerCase().split("e");
  const [a, b] = [exact(ours), exact(digits)];
  const tens = 10n ** BigInt(Math.abs(Number(power)));
  const [up, down] = Number(power) < 0 ? [1n, tens] : [tens, 1n];
  return a.over * b.under * down === b.over * up * a.under;
}
