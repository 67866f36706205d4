import fc from "fast-check";
import { expect, test } from "vitest";
import { matcher } from "@/lib/domain/factors/match-words";
import { queryWords } from "@/lib/domain/factors/query-words";
import { type Candidate, gwpFlag, ranked } from "@/lib/domain/factors/rank";
import { regionLevel } from "@/lib/domain/factors/regions";

const candidate = (key: string, parts: Partial<Candidate> = {}): Candidate => {
  const { name = "Grid average", region = "CN", validYear = 2022 } = parts;
  const folded = [name, key, region, "electricity location"].join(" ").toLowerCase();
  const rest = { publisher: "P", approved: true };
  return { key, name, folded, region, validYear, ...rest, ...parts };
};
const keysOf = (found: readonly { candidate: Candidate }[]) =>
  found.map(({ candidate: { key } }) => key);

const zhejiang = [
  candidate("country-2023", { region: "CN", validYear: 2023 }),
  candidate("grid-2023", { region: "CN-EAST", validYear: 2023 }),
  candidate("world", { region: "GLOBAL", validYear: 2023 }),
  candidate("gb", { region: "GB", validYear: 2023 }),
  candidate("zj-2021", { region: "CN-ZJ", validYear: 2021 }),
  candidate("zj-2022", { region: "CN-ZJ", validYear: 2022 }),
  candidate("zj-2024", { region: "CN-ZJ", validYear: 2024 }),
];

test("the order is region, grid region, country, world; then the year, the latest earlier, younger last", () => {
  const found = ranked(zhejiang, { region: "CN-ZJ", year: 2023, wider: true });
  expect(keysOf(found)).toEqual([
    "zj-2022",
    "zj-2021",
    "zj-2024",
    "grid-2023",
    "country-2023",
    "world",
    "gb",
  ]);
  expect(found[0]?.reason).toMatchObject({ region: "same", yearsOlder: 1 });
  expect(found[3]?.reason).toMatchObject({ region: "grid_region", yearsOlder: 0 });
});

test("without the wider search only the nearest place and year are shown, and never another country", () => {
  expect(keysOf(ranked(zhejiang, { region: "CN-ZJ", year: 2023 }))).toEqual(["zj-2022"]);
  const noProvince = zhejiang.filter(({ region }) => region !== "CN-ZJ");
  expect(keysOf(ranked(noProvince, { region: "CN-ZJ", year: 2024 }))).toEqual(["grid-2023"]);
  const abroad = zhejiang.filter(({ region }) => region === "GB");
  expect(ranked(abroad, { region: "CN-ZJ", year: 2023 })).toEqual([]);
});

test.each([
  ["CN-ZJ", "CN-ZJ", "same"],
  ["CN-ZJ", "CN-EAST", "grid_region"],
  ["CN-NM", "CN-NORTH", "grid_region"],
  ["CN-NM", "CN-NORTHEAST", "grid_region"],
  ["CN-ZJ", "CN-NORTH", "other"],
  ["CN-ZJ", "CN", "country"],
  ["CN-XZ", "CN-SOUTHWEST", "other"], // no announcement gives Tibet a factor, so its grid is not guessed
  ["CN", "CN-ZJ", "within_country"],
  ["CN-ZJ", "", "global"],
  ["CN-ZJ", "GLOBAL", "global"],
  ["CN-ZJ", "GB", "other"],
])("of %s the region %s is: %s", (asked, region, level) => {
  expect(regionLevel(asked, region)).toBe(level);
});

test.each([
  ["浙江电网", ["浙江", "电网"]],
  ["natural gas", ["natural", "gas"]],
  ["天然气，柴油", ["天然气", "柴油"]],
  ["ｄｉｅｓｅｌ", ["diesel"]],
])("%s is parted into %s", (typed, words) => expect(queryWords(typed)).toEqual(words));

const named = (name: string) => candidate("k-1", { name });
test.each([
  ["zhejiang electricity", "Zhejiang 浙江 provincial average", "words"],
  ["浙江电网", "Zhejiang 浙江 provincial average", "meaning"],
  ["柴油", "Diesel (100% mineral diesel)", "meaning"],
  ["lorry", "HGV, all diesel", "meaning"],
  ["deisel", "Diesel", undefined], // two letters changed places: two slips in a word of six
  ["diesal", "Diesel", "typo"],
  ["antracite", "Anthracite (coal)", "typo"],
  ["air", "Fairground ride", "words"],
  ["flight", "Fairground ride", undefined],
  ["100%_", "Diesel (100% mineral diesel)", undefined],
])("“%s” in “%s”: %s", (typed, name, match) => {
  expect(matcher(typed)(named(name))).toBe(match);
});

test("keys are never taken for slips: another year's key does not answer", () => {
  expect(matcher("cn-2021-beijing")(candidate("cn-2022-beijing"))).toBeUndefined();
});

const anything = fc.record({
  region: fc.constantFrom("CN", "CN-ZJ", "CN-EAST", "GB", "GLOBAL", ""),
  validYear: fc.integer({ min: 2018, max: 2026 }),
  publisher: fc.constantFrom("A", "B"),
  approved: fc.boolean(),
});

test("the order is the same whatever order the store gives, and the narrow search begins the wide one", () => {
  fc.assert(
    fc.property(
      fc.array(anything, { maxLength: 20 }),
      fc.integer({ min: 0, max: 19 }),
      (rows, cut) => {
        const all = rows.map((row, n) => candidate(`k-${n}`, row));
        const turned = [...all.slice(cut), ...all.slice(0, cut)].reverse();
        const asked = { region: "CN-ZJ", year: 2023 };
        const wide = keysOf(ranked(all, { ...asked, wider: true }));
        expect(keysOf(ranked(turned, { ...asked, wider: true }))).toEqual(wide);
        const narrow = keysOf(ranked(all, asked));
        expect(wide.slice(0, narrow.length)).toEqual(narrow);
      },
    ),
  );
});

test("CO2e under another set is flagged, and where none is stated; gases never are", () => {
  const co2e = (gwpSet: "AR4" | "AR5" | null) => ({ co2e: { gwpSet } });
  expect(gwpFlag(co2e("AR5"), "AR5")).toBeNull();
  expect(gwpFlag(co2e("AR4"), "AR5")).toBe("gwp_mismatch");
  expect(gwpFlag(co2e(null), "AR5")).toBe("gwp_unstated");
  expect(gwpFlag({ co2e: null }, "AR6")).toBeNull();
});
