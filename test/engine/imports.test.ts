import { beforeAll, expect, test, vi } from "vitest";
import { addActivity, changeActivity, listActivities } from "@/lib/services/activities";
import { loadCase } from "@/lib/services/case-files";
import { attachEvidence, listEvidence } from "@/lib/services/evidence";
import { loadFactors } from "@/lib/services/factors";
import { listImports, previewImport, runImport, undoImport } from "@/lib/services/imports";
import { actorOf } from "@/lib/services/sessions";
import { signOff, submitReport } from "@/lib/services/submissions";
import { aPerson, giveRole, manager, organisationWith } from "./fixtures";
import { csv, demonstrationOf, proveAll } from "./years";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

const head =
  "row_key,site_code,source_key,scope,category,period_from,period_to,quantity,unit,factor_key,data_kind,evidence_ref,note,credit_note";
const row = (key: string, quantity: string, over: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    site: "BJ",
    source: `bj.gas-${key}`,
    scope: "1",
    category: "stationary_combustion",
    from: "2022-01-01",
    to: "2022-01-31",
    unit: "Nm3",
    factor: "cn-natural-gas",
    kind: "invoiced",
    evidence: "bill",
    note: "",
    credit: "no",
    ...over,
  };
  const { site, source, scope, category, from, to, unit, factor, kind, evidence, note, credit } =
    cells;
  return [
    key,
    site,
    source,
    scope,
    category,
    from,
    to,
    quantity,
    unit,
    factor,
    kind,
    evidence,
    note,
    credit,
  ].join(",");
};
const sheet = (...rows: string[]) => csv(`${[head, ...rows].join("\r\n")}\r\n`);

async function year() {
  const people = await organisationWith("reporter", "org_admin");
  const file = { ...demonstrationOf(people.id), activities: [], instruments: [], retirements: [] };
  const { reportId } = await loadCase(people.reporter, { organisationId: people.id, case: file });
  const of = (bytes: Uint8Array<ArrayBuffer>) => ({ reportId, fileName: "meters.csv", bytes });
  return { ...people, file, reportId, of };
}

test("a sheet is previewed without a trace, imported whole, and computed", async () => {
  const { reporter, reportId, of } = await year();
  const sent = of(sheet(row("B1", '"1,000"'), row("B2", "２０００")));
  expect(await previewImport(reporter, sent)).toMatchObject({
    encoding: "utf-8",
    rows: 2,
    ready: 2,
    added: 2,
    changed: 0,
    unchanged: 0,
    badRows: 0,
    errors: [],
    importedBefore: null,
  });
  expect((await listActivities(reporter, { reportId })).rows).toBe(0);
  expect(await listImports(reporter, reportId)).toEqual([]);
  expect(await runImport(reporter, sent)).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
  // 2.16219 kg CO2 per Nm3.
  const { activities, totalGrams } = await listActivities(reporter, { reportId });
  expect(activities.map(({ key, quantity, grams }) => [key, quantity, grams])).toEqual([
    ["B1", "1000", 2_162_190],
    ["B2", "2000", 4_324_380],
  ]);
  expect(totalGrams).toBe(6_486_570);
});

test("the same file again changes nothing and is known by its hash; other values change by key", async () => {
  const { reporter, reportId, of } = await year();
  const first = sheet(row("B1", "1000"), row("B2", "2000"));
  await runImport(reporter, of(first));
  expect(await previewImport(reporter, of(first))).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 2,
    importedBefore: { fileName: "meters.csv" },
  });
  expect(await runImport(reporter, of(first))).toMatchObject({ unchanged: 2, importId: null });
  expect(await listImports(reporter, reportId)).toHaveLength(1);
  const second = of(sheet(row("B1", "1000"), row("B2", "2500"), row("B3", "1")));
  expect(await previewImport(reporter, second)).toMatchObject({
    added: 1,
    changed: 1,
    unchanged: 1,
    changes: [{ key: "B2", fields: [{ field: "quantity", before: "2000", after: "2500" }] }],
    importedBefore: null,
  });
  await runImport(reporter, second);
  const { activities } = await listActivities(reporter, { reportId });
  expect(activities.map(({ key, quantity, version }) => [key, quantity, version])).toEqual([
    ["B1", "1000", 1],
    ["B2", "2500", 2],
    ["B3", "1", 1],
  ]);
});

test("one bad row stops the whole sheet; each bad cell is named with its remedy", async () => {
  const { reporter, reportId, of } = await year();
  const bad = of(
    sheet(
      row("B1", "1000"),
      row("B2", '"1.234,5"'),
      row("B3", "1", { unit: "kWhs" }),
      row("B4", "1", { site: "BEIJING" }),
      row("B5", "1", { from: "2023-01-01", to: "2023-01-31" }),
      row("B6", "-1"),
      row("B1", "7", { source: "bj.another" }),
    ),
  );
  const { errors, badRows, ready } = await previewImport(reporter, bad);
  expect(errors.map(({ row: line, column, code }) => `${line} ${column} ${code}`)).toEqual([
    "3 quantity E02",
    "4 unit E03",
    "5 site_code E05",
    "6 period_from E04",
    "6 period_to E04",
    "7 quantity E09",
    "8 row_key E06",
  ]);
  expect({ badRows, ready }).toEqual({ badRows: 6, ready: 1 });
  await expect(runImport(reporter, bad)).rejects.toMatchObject({
    code: "invalid",
    word: "imports.refused.rows",
    values: { count: 6 },
    fields: { "4.unit": { word: "units.unknown" } },
  });
  expect((await listActivities(reporter, { reportId })).rows).toBe(0);
});

test("a file that is no CSV is refused with its line, and one too large or too long for its size", async () => {
  const { reporter, reportId, of } = await year();
  const send = (bytes: Uint8Array<ArrayBuffer>) => previewImport(reporter, of(bytes));
  await expect(send(csv(`${head}\r\n${row("B1", "1")}\r\n"open\r\n`))).rejects.toMatchObject({
    code: "invalid",
    word: "checks.csv.malformed",
    values: { line: expect.any(Number) },
  });
  await expect(send(csv(""))).rejects.toMatchObject({ word: "checks.csv.empty" });
  await expect(send(new Uint8Array([0, 1, 2, 0xff, 0xfe]))).rejects.toMatchObject({
    word: "checks.csv.encoding",
  });
  await expect(send(new Uint8Array(10_000_001).fill(0x20))).rejects.toMatchObject({
    code: "too_large",
  });
  await expect(send(csv(`a\n${"1\n".repeat(100_001)}`))).rejects.toMatchObject({
    code: "too_large",
    word: "checks.csv.rows",
  });
  await expect(runImport(reporter, of(csv("")))).rejects.toMatchObject({ code: "invalid" });
  expect((await listActivities(reporter, { reportId })).rows).toBe(0);
});

test("a Chinese sheet in GB18030 is read as what it is", async () => {
  const { reporter, of } = await year();
  const text = sheet(row("B1", "1", { note: "??" }));
  const [a = 0, b = 0] = [0xb5, 0xe7]; // 电
  const at = text.indexOf(0x3f);
  text.set([a, b], at);
  expect(await previewImport(reporter, of(text))).toMatchObject({ encoding: "gb18030", added: 1 });
});

test("an import is undone while the year is open: rows go or are as before, later changes stay", async () => {
  const { reporter, reportId, of } = await year();
  await runImport(reporter, of(sheet(row("B1", "1000"), row("B2", "2000"))));
  const second = sheet(row("B1", "1111"), row("B2", "2222"), row("B3", "3"), row("B4", "4"));
  const { importId } = await runImport(reporter, of(second));
  const prove = { subject: "activity", subjectKey: "B3" } as const;
  const proof = { reportId, name: "a.csv", bytes: csv("x"), links: [prove] };
  await attachEvidence(reporter, proof);
  const { activities } = await listActivities(reporter, { reportId });
  const b2 = activities.find(({ key }) => key === "B2");
  if (!b2) throw new Error("B2 was imported");
  await changeActivity(reporter, { ...b2, reportId, quantity: "9" });
  const undo = { reportId, importId: String(importId) };
  expect(await undoImport(reporter, undo)).toMatchObject({ removed: 2, restored: 1 });
  const left = await listActivities(reporter, { reportId });
  expect(left.activities.map(({ key, quantity }) => [key, quantity])).toEqual([
    ["B1", "1000"],
    ["B2", "9"],
  ]);
  expect((await listEvidence(reporter, reportId))[0]?.links).toEqual([]);
  await expect(undoImport(reporter, undo)).rejects.toMatchObject({ word: "imports.refused.undo" });
});

test("after submission nothing is imported and nothing undone", async () => {
  const { reporter, org_admin, reportId, file, of } = await year();
  const { importId } = await runImport(reporter, of(sheet(row("B1", "1000"))));
  await proveAll(reporter, reportId, file);
  const link = { subject: "activity", subjectKey: "B1" } as const;
  await attachEvidence(reporter, { reportId, name: "b.csv", bytes: csv("B1"), links: [link] });
  await signOff(org_admin, { reportId, ...manager });
  await submitReport(reporter, { reportId, declared: true });
  const state = { reason: { code: "conflict", word: "refusal.state" } };
  const late = await Promise.allSettled([
    runImport(reporter, of(sheet(row("B2", "1")))),
    previewImport(reporter, of(sheet(row("B2", "1")))),
    undoImport(reporter, { reportId, importId: String(importId) }),
  ]);
  for (const one of late) expect(one).toMatchObject(state);
});

test("a contributor imports rows of their own sites, and cannot take over another's by its key", async () => {
  const { id, reporter, reportId, of } = await year();
  await runImport(reporter, of(sheet(row("S1", "5", { site: "SH", source: "sh.gas" }))));
  const userId = await aPerson("contributor");
  await giveRole(userId, id, "contributor", { siteKeys: ["BJ"] });
  const contributor = await actorOf(userId);
  await runImport(contributor, of(sheet(row("B1", "1"))));
  const { errors } = await previewImport(contributor, of(sheet(row("B2", "1", { site: "SH" }))));
  expect(errors).toMatchObject([{ row: 2, column: "site_code", code: "E15" }]);
  await expect(runImport(contributor, of(sheet(row("S1", "6"))))).rejects.toMatchObject({
    code: "forbidden",
    values: { site: "SH" },
  });
  expect((await listActivities(contributor, { reportId })).rows).toBe(1);
});

test("nobody imports into another organisation's year", async () => {
  const { of } = await year();
  const { reporter } = await organisationWith("reporter");
  const sent = of(sheet(row("B1", "1")));
  const tried = await Promise.allSettled([
    runImport(reporter, sent),
    previewImport(reporter, sent),
  ]);
  for (const one of tried) expect(one).toMatchObject({ reason: { code: "not_found" } });
});

test("an import that meets a typed activity of the same key changes it, knowingly", async () => {
  const { reporter, reportId, of } = await year();
  await runImport(reporter, of(sheet(row("B1", "1"))));
  const { activities } = await listActivities(reporter, { reportId });
  const [b1] = activities;
  if (!b1) throw new Error("B1 was imported");
  await addActivity(reporter, { ...b1, reportId, key: "B9", source: "bj.gas-B9" });
  const again = of(sheet(row("B9", "10")));
  expect(await previewImport(reporter, again)).toMatchObject({ changed: 1, added: 0 });
});
