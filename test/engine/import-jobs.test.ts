import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, test, vi } from "vitest";
import type { TemplateKey } from "@/lib/domain/import/template";
import type { Actor } from "@/lib/domain/roles";
import { sheetOf } from "@/lib/outside/sheet";
import { listActivities } from "@/lib/services/activities";
import { loadFactors } from "@/lib/services/factors";
import { cancelImport, listImportJobs, showImport, startImport } from "@/lib/services/import-jobs";
import { confirmImport, correctImport, importFile, matchImport } from "@/lib/services/import-steps";
import { templateFile } from "@/lib/services/import-templates";
import { listImports, runImport, undoImport } from "@/lib/services/imports";
import { showReport } from "@/lib/services/reports";
import { addSite } from "@/lib/services/sites";
import { aReport, joinedBy, organisationWith } from "./fixtures";
import { csv } from "./years";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

/** Gas of a boiler at 0.18296 kg CO2e per kWh (UK 2025, gross). */
const head =
  "row_key,site_code,source_key,scope,category,period_from,period_to,quantity,unit,factor_key,data_kind";
const gas = (key: string, quantity: string, unit = "kWh (gross CV)") =>
  `${key},HQ,hq.${key},1,stationary_combustion,2025-01-01,2025-01-31,${quantity},${unit},uk-2025-natural-gas-kwh-gross,invoiced`;
const sheet = (...rows: string[]) => csv(`${[head, ...rows].join("\r\n")}\r\n`);

async function year() {
  const { id, reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const place = { name: "Office", localName: "", city: "", country: "GB", region: "" };
  const kind = { marketBoundary: "GB", kind: "office", inClaim: true } as const;
  const site = { key: "HQ", ...place, ...kind, ownership: [], controlTest: null };
  await addSite(reporter, { reportId, ...site });
  return { id, reporter, reportId };
}

type Started = { readonly reportId: string; readonly jobId: string };

async function started(
  by: Actor,
  reportId: string,
  bytes: Uint8Array<ArrayBuffer>,
  template: TemplateKey = "activity",
): Promise<Started> {
  const { jobId } = await startImport(by, { reportId, template, fileName: "gas.csv", bytes });
  return { reportId, jobId };
}

/** The job once it waits for a person or is over. */
async function settled(by: Actor, job: Started) {
  for (let tries = 0; tries < 600; tries += 1) {
    const shown = await showImport(by, job);
    if (!["waiting", "reading", "writing"].includes(shown.state)) return shown;
    await wait(100);
  }
  throw new Error("the job goes on for ever");
}

async function checkedOf(by: Actor, job: Started) {
  const { state, result } = await settled(by, job);
  if (state !== "checked" || result?.kind !== "checked") throw new Error(JSON.stringify(result));
  return result;
}

test("a job is checked, corrected in place, confirmed and written, and the year has its grams", async () => {
  const { reporter, reportId } = await year();
  const job = await started(reporter, reportId, sheet(gas("a", "1000"), gas("b", "many")));
  const first = await checkedOf(reporter, job);
  expect(first).toMatchObject({ rows: 2, ready: 1, badRows: 1, byCode: { E02: 1 } });
  const shown = { ...job, mode: "all", changes: false } as const;
  await expect(
    confirmImport(reporter, { ...shown, fingerprint: first.fingerprint }),
  ).rejects.toMatchObject({ word: "imports.refused.rows" });
  await correctImport(reporter, { ...job, cell: { "3": { quantity: "500" } } });
  const { fingerprint, badCells } = await checkedOf(reporter, job);
  expect(badCells).toBe(0);
  expect((await listActivities(reporter, { reportId })).rows).toBe(0);
  await confirmImport(reporter, { ...shown, fingerprint });
  expect(await settled(reporter, job)).toMatchObject({
    state: "done",
    result: { added: 2, changed: 0, left: 0 },
  });
  const { rows, totalGrams } = await listActivities(reporter, { reportId });
  expect({ rows, totalGrams }).toEqual({ rows: 2, totalGrams: 182_960 + 91_480 });
  expect(await listImportJobs(reporter, reportId)).toEqual([]);
});

test("valid rows go in alone; the others come back as a file that says what is wrong", async () => {
  const { reporter, reportId } = await year();
  const rows = [gas("a", "1000"), gas("b", "=1+1"), gas("c", "3", "kWhs")];
  const job = await started(reporter, reportId, sheet(...rows));
  const { fingerprint } = await checkedOf(reporter, job);
  await confirmImport(reporter, { ...job, mode: "valid", changes: false, fingerprint });
  expect(await settled(reporter, job)).toMatchObject({ result: { added: 1, left: 2 } });
  for (const format of ["csv", "xlsx"] as const) {
    const { bytes, fileName } = await importFile(reporter, { ...job, format, only: "bad" }, "en");
    expect(fileName).toBe(`gas-bad.${format}`);
    const left = await sheetOf(bytes, fileName);
    expect(left.rows.map(({ cells }) => [cells.row_key, cells.error_code])).toEqual([
      ["b", expect.stringContaining("E02")],
      ["c", "E03"],
    ]);
    expect(left.rows[1]?.cells.remedy).toMatch(/kWh/);
  }
});

test("heads of other names are matched once, and known again for the organisation alone", async () => {
  const { reporter, reportId } = await year();
  const named = csv(`${head.replace("quantity", "how much")}\r\n${gas("a", "1")}\r\n`);
  const job = await started(reporter, reportId, named);
  const { state, result } = await settled(reporter, job);
  expect({ state, result }).toMatchObject({ state: "matching", result: { missing: ["quantity"] } });
  const places = head.split(",");
  const chosen = Object.fromEntries(places.map((name, place) => [String(place), name]));
  await expect(
    matchImport(reporter, { ...job, head: { ...chosen, "7": "" } }),
  ).rejects.toMatchObject({ word: "imports.match.missing", values: { columns: "quantity" } });
  await matchImport(reporter, { ...job, head: chosen });
  expect(await checkedOf(reporter, job)).toMatchObject({ added: 1, badRows: 0 });
  const again = await started(reporter, reportId, named);
  expect(await checkedOf(reporter, again)).toMatchObject({ added: 1 });
  const other = await year();
  const theirs = await started(other.reporter, other.reportId, named);
  expect(await settled(other.reporter, theirs)).toMatchObject({ state: "matching" });
});

test("a job is its person's own: neither a colleague nor another organisation has it", async () => {
  const { id, reporter, reportId } = await year();
  const job = await started(reporter, reportId, sheet(gas("a", "1")));
  const { fingerprint } = await checkedOf(reporter, job);
  const colleague = await joinedBy(id, "reporter");
  const stranger = await year();
  const shown = { mode: "all", changes: false, fingerprint } as const;
  for (const by of [colleague, stranger.reporter])
    for (const attempt of [
      () => showImport(by, job),
      () => confirmImport(by, { ...job, ...shown }),
      () => cancelImport(by, job),
      () => importFile(by, { ...job, format: "csv", only: "all" }, "en"),
      () => showImport(by, { ...job, reportId: stranger.reportId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
  await expect(started(stranger.reporter, reportId, sheet(gas("a", "1")))).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await showImport(reporter, job)).toMatchObject({ state: "checked" });
});

test("a stopped job writes nothing and cannot be taken up again", async () => {
  const { reporter, reportId } = await year();
  const job = await started(reporter, reportId, sheet(gas("a", "1")));
  const { fingerprint } = await checkedOf(reporter, job);
  await cancelImport(reporter, job);
  await expect(
    confirmImport(reporter, { ...job, mode: "all", changes: false, fingerprint }),
  ).rejects.toMatchObject({ code: "conflict" });
  expect(await showImport(reporter, job)).toMatchObject({ state: "cancelled" });
  expect((await listActivities(reporter, { reportId })).rows).toBe(0);
});

test("a file that is no sheet ends its job with the reason", async () => {
  const { reporter, reportId } = await year();
  const job = await started(reporter, reportId, csv(""));
  expect(await settled(reporter, job)).toMatchObject({
    state: "failed",
    result: { told: { word: "checks.csv.empty" } },
  });
});

test("rows that are there already change only where a person says so", async () => {
  const { reporter, reportId } = await year();
  await runImport(reporter, { reportId, fileName: "g.csv", bytes: sheet(gas("a", "1")) });
  const job = await started(reporter, reportId, sheet(gas("a", "2")));
  const { fingerprint, changes } = await checkedOf(reporter, job);
  expect(changes).toEqual([{ key: "a", fields: [{ field: "quantity", before: "1", after: "2" }] }]);
  const shown = { ...job, mode: "all", fingerprint } as const;
  await expect(confirmImport(reporter, { ...shown, changes: false })).rejects.toMatchObject({
    fields: { changes: { word: "imports.refused.changes" } },
  });
  await confirmImport(reporter, { ...shown, changes: true });
  expect(await settled(reporter, job)).toMatchObject({ result: { changed: 1, added: 0 } });
});

test("instruments come by their template and go when the import is undone", async () => {
  const { reporter, reportId } = await year();
  const { bytes } = await templateFile(reporter, {
    reportId,
    template: "instruments",
    format: "xlsx",
    filled: false,
  });
  const { importId, added } = await runImport(reporter, {
    reportId,
    template: "instruments",
    fileName: "instruments.xlsx",
    bytes,
  });
  expect(added).toBe(1);
  expect((await showReport(reporter, reportId)).counts.instruments).toBe(1);
  expect(await listImports(reporter, reportId)).toMatchObject([{ template: "instruments" }]);
  await undoImport(reporter, { reportId, importId: String(importId) });
  expect((await showReport(reporter, reportId)).counts.instruments).toBe(0);
});

test("a filled template has a row for each source, ready for its quantity", async () => {
  const { reporter, reportId } = await year();
  await runImport(reporter, {
    reportId,
    fileName: "g.csv",
    bytes: sheet(gas("a", "1"), gas("b", "2")),
  });
  const asked = { reportId, template: "activity", format: "csv", filled: true } as const;
  const { bytes, fileName } = await templateFile(reporter, asked);
  const { rows } = await sheetOf(bytes, fileName);
  expect(rows.map(({ cells }) => [cells.source_key, cells.factor_key, cells.quantity])).toEqual([
    ["hq.a", "uk-2025-natural-gas-kwh-gross", ""],
    ["hq.b", "uk-2025-natural-gas-kwh-gross", ""],
  ]);
});
