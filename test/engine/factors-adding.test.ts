import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { csvText } from "@/lib/domain/csv-text";
import { listEditions, loadFactors, searchFactors } from "@/lib/services/factors";
import { addFactorFile, checkFactorFile } from "@/lib/services/factors-adding";
import { organisationWith, platformAdmin } from "./fixtures";
import { csv } from "./years";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
beforeAll(async () => void (await loadFactors()));

const [head = ""] = readFileSync("lib/domain/factors/data/fuels.csv", "utf8").split("\n");
const columns = head.trim().split(",");

/** One row of an edition of its own; `mark` keeps this test's keys and editions from any other's. */
function row(mark: string, parts: Readonly<Record<string, string>> = {}) {
  return {
    id: `test-${mark}-diesel`,
    name: "Diesel of the test",
    category: "mobile_combustion",
    region: "GB",
    unit: "litre",
    kg_co2: "2.50",
    kg_co2e: "2.55",
    co2e_from_ch4: "0.01",
    co2e_from_n2o: "0.04",
    gwp_set: "AR5",
    valid_year: "2027",
    publisher: `Ministry of test ${mark}`,
    title: "Factors",
    edition: "2027",
    url: "https://example.org/factors",
    licence: "CC0",
    seen_in: "the test",
    scope: "1",
    confidence: "primary-copy",
    ...parts,
  };
}
function fileOf(rows: readonly Readonly<Record<string, string>>[], header = columns) {
  const cells = rows.map((one) => header.map((name) => one[name] ?? ""));
  return csv(csvText([header, ...cells]));
}
const mark = () => randomUUID().slice(0, 8);
const sent = (bytes: Uint8Array) => ({ bytes, shareAlike: false });

test("a good file comes in as an edition, its factors are found, and a second time changes nothing", async () => {
  const [admin, m] = [await platformAdmin(), mark()];
  const file = fileOf([row(m), row(m, { id: `test-${m}-petrol`, name: "Petrol of the test" })]);
  const { fresh } = await addFactorFile(admin, sent(file));
  expect(fresh.map(({ items }) => items.length)).toEqual([2]);
  const found = await searchFactors({ text: `test-${m}-diesel` });
  expect(found.factors[0]?.source.publisher).toBe(`Ministry of test ${m}`);
  const again = await addFactorFile(admin, sent(file));
  expect([again.fresh, again.standing]).toEqual([[], [fresh[0]?.edition.key]]);
});

test("an edition that stands is never changed", async () => {
  const [admin, m] = [await platformAdmin(), mark()];
  await addFactorFile(admin, sent(fileOf([row(m)])));
  const other = fileOf([row(m, { kg_co2e: "2.56" })]);
  await expect(addFactorFile(admin, sent(other))).rejects.toMatchObject({
    code: "conflict",
    word: "factors.refused.changed",
  });
  const next = fileOf([row(m, { edition: "2028", valid_year: "2028" })]);
  const { errors } = await checkFactorFile(sent(next));
  expect(errors).toMatchObject([{ row: 2, column: "id", told: { word: "factors.add.taken" } }]);
});

test("every fault of a file is named by row and column, and nothing of it comes in", async () => {
  const [admin, m] = [await platformAdmin(), mark()];
  const faults: readonly (readonly [Readonly<Record<string, string>>, string, string])[] = [
    [{ unit: "litter" }, "unit", "unit"],
    [{ category: "mobile_combustoin" }, "category", "choice"],
    [{ kg_co2: "2,50" }, "kg_co2", "number"],
    [{ kg_co2: "-2.50" }, "kg_co2", "negative"],
    [{ kg_co2: "2.5000000000000000001" }, "kg_co2", "digits"],
    [{ kg_co2: "2.40" }, "kg_co2e", "sum"],
    [{ publisher: "" }, "publisher", "empty"],
    [{ licence: "" }, "licence", "empty"],
    [{ url: "ftp://example.org" }, "url", "address"],
    [{ valid_year: "27" }, "valid_year", "year"],
    [{ id: "Diesel 1" }, "id", "id"],
    [{ id: "own.diesel" }, "id", "own"],
    [{ id: "uk-2025-butane-t" }, "id", "taken"],
    [{ gwp_set: "AR7" }, "gwp_set", "choice"],
    [{ confidence: "sure" }, "confidence", "choice"],
    [{ kg_co2: "", kg_co2e: "", co2e_from_ch4: "", co2e_from_n2o: "" }, "kg_co2e", "none"],
  ];
  const bad = faults.map(([parts], n) => row(m, { id: `test-${m}-${n}`, ...parts }));
  const twice = [row(m), row(m)];
  const file = fileOf([...bad, ...twice]);
  const { errors, fresh } = await checkFactorFile(sent(file));
  const named = errors.map(({ row: line, column, told }) => [line, column, told.word]);
  expect(named).toEqual([
    ...faults.map(([, column, word], n) => [n + 2, column, `factors.add.${word}`]),
    [faults.length + 3, "id", "factors.add.twice"],
  ]);
  expect(fresh).toEqual([]);
  await expect(addFactorFile(admin, sent(file))).rejects.toMatchObject({
    code: "invalid",
    fields: { "2.unit": { word: "factors.add.unit" } },
  });
  expect((await searchFactors({ text: `test-${m}` })).rows).toBe(0);
});

test("a column that is missing or strange is named in the head", async () => {
  const header = columns.map((name) => (name === "licence" ? "license" : name));
  const { errors } = await checkFactorFile(sent(fileOf([row(mark())], header)));
  expect(errors.map(({ row: line, column, told }) => [line, column, told.word])).toEqual([
    [1, "licence", "factors.add.missing"],
    [1, "license", "factors.add.strange"],
  ]);
  expect(errors[1]?.told.values).toMatchObject({ guess: "licence" });
});

test("share-alike terms stay marked, so that they can be told apart", async () => {
  const [admin, m] = [await platformAdmin(), mark()];
  await addFactorFile(admin, { bytes: fileOf([row(m)]), shareAlike: true });
  const edition = (await listEditions()).find(({ publisher }) => publisher.endsWith(m));
  expect(edition?.shareAlike).toBe(1);
  expect((await searchFactors({ text: `test-${m}` })).shareAlike).toEqual([`test-${m}-diesel`]);
});

test("only the platform's administrator adds editions", async () => {
  const { reporter } = await organisationWith("reporter");
  await expect(addFactorFile(reporter, sent(fileOf([row(mark())])))).rejects.toMatchObject({
    code: "not_found",
  });
});

const folder = mkdtempSync(join(tmpdir(), "zeroproof-factors-"));
function zeroproof(...args: readonly string[]) {
  const options = { encoding: "utf8", maxBuffer: 1e8 } as const;
  return spawnSync(process.execPath, ["bin/zeroproof.mjs", "factors", ...args], options);
}
function kept(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test("the command names faults, tries without writing, adds, and lists", async () => {
  await platformAdmin();
  const m = mark();
  const bad = zeroproof("add", kept("bad.csv", fileOf([row(m, { unit: "litter", kg_co2: "x" })])));
  expect([bad.status, bad.stdout]).toEqual([1, ""]);
  expect(bad.stderr).toContain("row 2, unit: “litter” is no known unit. Use litre");
  expect(bad.stderr).toContain("row 2, kg_co2: “x” is not a number.");
  expect(bad.stderr).toContain("The file has 2 faults; nothing was added.");
  const good = kept("good.csv", fileOf([row(m)]));
  const tried = zeroproof("add", good, "--dry-run");
  expect([tried.status, tried.stdout]).toEqual([
    0,
    `ministry-of-test-${m}-2027: 1 rows would be added\n`,
  ]);
  expect((await searchFactors({ text: `test-${m}` })).rows).toBe(0);
  expect(zeroproof("add", good).stdout).toContain("1 rows added");
  expect((await searchFactors({ text: `test-${m}` })).rows).toBe(1);
  expect(zeroproof("list").stdout).toContain(`ministry-of-test-${m}-2027\t2027\t1\t`);
  expect([zeroproof("add").status, zeroproof("list", "x").status]).toEqual([2, 2]);
});
