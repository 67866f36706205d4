import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, test, vi } from "vitest";
import type { z } from "zod";
import * as importSchemas from "@/lib/domain/api/import-schemas";
import * as reportSchemas from "@/lib/domain/api/report-schemas";
import { problem } from "@/lib/domain/api/schemas";
import { xlsxBytes } from "@/lib/outside/xlsx";
import { listActivities } from "@/lib/services/activities";
import { loadFactors } from "@/lib/services/factors";
import { type Asked, call, gasCsv, gasRow, handlersOf, keyedYear, paths } from "./api-caller";
import { aReport, organisationWith } from "./fixtures";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

const csv = { "content-type": "text/csv" };
const json = { "content-type": "application/json" };
const activity = { template: "activity" };
/** An answer, which must have the shape that the description promises. */
async function answered<S extends z.ZodType>(schema: S, status: number, asked: Asked) {
  const answer = await call(asked);
  expect([answer.status, answer.text.slice(0, 500)]).toEqual([status, expect.any(String)]);
  const parsed: z.output<S> = schema.parse(answer.body);
  return { ...answer, parsed };
}

async function importing(year: { key: string; params: { id: string } }, asked: Partial<Asked>) {
  const { key, params } = year;
  const path = "/reports/{id}/imports" as const;
  const common = { path, method: "POST", params, key, query: activity, heads: csv } as const;
  return { ...common, ...asked };
}

test("a program lists its years, sends a sheet, and reads activities, totals and the trace", async () => {
  const year = await keyedYear();
  const { key, params, reportId, reporter } = year;
  await aReport((await organisationWith("reporter")).reporter);
  const list = await answered(reportSchemas.reportList, 200, { path: "/reports", key });
  expect(list.parsed.data.map(({ id }) => id)).toEqual([reportId]);
  const body = gasCsv(gasRow("a", "1000"), gasRow("b", "500.5"));
  const sent = await answered(importSchemas.importAnswer, 201, await importing(year, { body }));
  expect(sent.parsed).toMatchObject({ outcome: "imported", added: 2, badRows: 0, errors: [] });
  expect(sent.heads.get("location")).toBe(sent.parsed.links?.self);
  // 1,500.5 kWh at 0.18296 kg: 182,960 g and 91,571 g (91,571.48 rounded once).
  const listed = await answered(reportSchemas.activityList, 200, {
    path: "/reports/{id}/activities",
    params,
    key,
    query: { limit: "1" },
  });
  expect(listed.parsed).toMatchObject({
    data: [{ key: "a", quantity: "1000", emissions: { value: "0.18296", unit: "tCO2e" } }],
    total: 2,
    nextCursor: "a",
  });
  const next = await answered(reportSchemas.activityList, 200, {
    path: "/reports/{id}/activities",
    params,
    key,
    query: { cursor: "a" },
  });
  expect(next.parsed.data.map((one) => one.key)).toEqual(["b"]);
  const { totalGrams } = await listActivities(reporter, { reportId });
  const shown = await answered(reportSchemas.report, 200, { path: "/reports/{id}", params, key });
  expect(shown.parsed.figures?.totals.scope1).toEqual({ value: "0.274531", unit: "tCO2e" });
  const traced = await answered(reportSchemas.trace, 200, {
    path: "/reports/{id}/trace",
    params,
    key,
    query: { figure: "inventory.totals.scope1" },
  });
  expect(traced.parsed.grams).toBe(totalGrams);
  expect(traced.parsed.lines.map(({ grams }) => grams)).toEqual([182_960, 91_571]);
});

test("one bad cell stops the whole sheet, and every bad cell is told with its remedy", async () => {
  const year = await keyedYear();
  const body = gasCsv(gasRow("a", "1000"), gasRow("b", "many"), gasRow("c", "1", "kWhs"));
  const asked = await importing(year, { body });
  const refused = await answered(importSchemas.importRefused, 422, asked);
  expect(refused.heads.get("content-type")).toBe("application/problem+json");
  expect(refused.parsed).toMatchObject({ code: "invalid", badRows: 2, badCells: 2 });
  expect(refused.parsed.errors).toMatchObject([
    { code: "E02", row: 3, column: "quantity", value: "many", pointer: "/3/quantity" },
    { code: "E03", row: 4, column: "unit", value: "kWhs" },
  ]);
  for (const { detail, remedy } of refused.parsed.errors)
    expect([detail, remedy].every((text) => text.length > 10)).toBe(true);
  const { reporter, reportId } = year;
  expect((await listActivities(reporter, { reportId })).rows).toBe(0);
  const valid = await importing(year, { body, query: { ...activity, mode: "valid" } });
  const some = await answered(importSchemas.importAnswer, 201, valid);
  expect(some.parsed).toMatchObject({ added: 1, left: 2, badCells: 2 });
  expect((await listActivities(reporter, { reportId })).rows).toBe(1);
});

test("a dry run writes nothing, of JSON rows as of a workbook", async () => {
  const year = await keyedYear();
  const rows = [gasRow("a", "1000"), gasRow("b", "=1+1")];
  const query = { ...activity, dryRun: "true" };
  const body = JSON.stringify({ rows });
  const asked = await importing(year, { body, query, heads: json });
  const { parsed } = await answered(importSchemas.importAnswer, 200, asked);
  expect(parsed).toMatchObject({ outcome: "checked", importId: null, rows: 2, added: 1 });
  expect(parsed.errors).toMatchObject([{ row: 2, column: "quantity", value: "=1+1" }]);
  const cells = [Object.keys(gasRow("a", "1")), Object.values(gasRow("a", "1"))];
  const book = new Uint8Array(await xlsxBytes(cells, { sheetName: "activity" }));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const xlsx = await importing(year, { body: book, query, heads: { "content-type": type } });
  const workbook = await answered(importSchemas.importAnswer, 200, xlsx);
  expect(workbook.parsed).toMatchObject({ outcome: "checked", added: 1, badCells: 0 });
  expect((await listActivities(year.reporter, { reportId: year.reportId })).rows).toBe(0);
});

test("what is no sheet, no type of one, or a parameter mistyped is refused before anything is written", async () => {
  const year = await keyedYear();
  const good = gasCsv(gasRow("a", "1"));
  const tried = [
    [422, { body: good, query: { ...activity, dry_run: "true" } }],
    [422, { body: good, query: { template: "meters" } }],
    [422, { body: good, query: {} }],
    [415, { body: good, heads: { "content-type": "multipart/form-data; boundary=x" } }],
    [422, { body: "{", heads: json }],
    [422, { body: JSON.stringify({ rows: [{ row_key: 1 }] }), heads: json }],
    [422, { body: JSON.stringify({ rows: [{ row_key: "a\nb" }] }), heads: json }],
    [422, { body: "" }],
    [413, { body: new Uint8Array(10_000_001) }],
  ] as const;
  for (const [status, asked] of tried) {
    const { parsed } = await answered(problem, status, await importing(year, asked));
    expect(parsed.status).toBe(status);
  }
  expect((await listActivities(year.reporter, { reportId: year.reportId })).rows).toBe(0);
});

test("an import is listed and taken back", async () => {
  const year = await keyedYear();
  const { key, params, reporter, reportId } = year;
  const { body } = await call(await importing(year, { body: gasCsv(gasRow("a", "1")) }));
  const path = "/reports/{id}/imports" as const;
  const list = await answered(importSchemas.importList, 200, { path, params, key });
  expect(list.parsed.data).toMatchObject([{ id: body.importId, rows: 1, template: "activity" }]);
  const undo = {
    path: "/reports/{id}/imports/{import}",
    method: "DELETE",
    params: { ...params, import: body.importId },
    key,
  } as const;
  const { parsed } = await answered(importSchemas.importUndone, 200, undo);
  expect(parsed).toMatchObject({ removed: 1, restored: 0 });
  expect((await listActivities(reporter, { reportId })).rows).toBe(0);
  await answered(problem, 409, undo);
});

test("a long file is checked as a job, confirmed by its fingerprint and written", async () => {
  const { key, params, reporter, reportId } = await keyedYear();
  const body = gasCsv(gasRow("a", "1000"), gasRow("b", "x"));
  const jobs = { path: "/reports/{id}/import-jobs", params, key } as const;
  const sent = { ...jobs, method: "POST", query: activity, heads: csv, body } as const;
  const begun = await answered(importSchemas.importJob, 202, sent);
  const job = { ...params, job: begun.parsed.id };
  expect(begun.heads.get("location")).toBe(`/api/v1/reports/${reportId}/import-jobs/${job.job}`);
  const { checked } = await settled(key, job);
  expect(checked).toMatchObject({ ready: 1, badRows: 1, errors: [{ code: "E02", row: 3 }] });
  const confirmation = {
    path: "/reports/{id}/import-jobs/{job}/confirmation",
    method: "POST",
    params: job,
    key,
    heads: json,
  } as const;
  const fingerprint = checked?.fingerprint;
  const all = { ...confirmation, body: JSON.stringify({ fingerprint }) };
  await answered(problem, 422, all);
  const valid = { ...confirmation, body: JSON.stringify({ mode: "valid", fingerprint }) };
  await answered(importSchemas.importJob, 202, valid);
  expect((await settled(key, job)).imported).toMatchObject({ added: 1, left: 1 });
  expect((await listActivities(reporter, { reportId })).rows).toBe(1);
  const second = await answered(importSchemas.importJob, 202, sent);
  const stop = { path: "/reports/{id}/import-jobs/{job}", method: "DELETE", key } as const;
  const of = { ...params, job: second.parsed.id };
  const stopped = await answered(importSchemas.importJob, 200, { ...stop, params: of });
  expect(stopped.parsed.state).toBe("cancelled");
});

async function settled(key: string, params: Readonly<Record<string, string>>) {
  const path = "/reports/{id}/import-jobs/{job}" as const;
  for (let tries = 0; tries < 600; tries += 1) {
    const { parsed } = await answered(importSchemas.importJob, 200, { path, params, key });
    if (!["waiting", "reading", "writing"].includes(parsed.state)) return parsed;
    await wait(100);
  }
  throw new Error("the job goes on for ever");
}

test("one activity is added, and changed by the version that was read alone", async () => {
  const { key, params, reportId, reporter } = await keyedYear();
  const place = { path: "/reports/{id}/activities/{key}", key, params: { ...params, key: "G/1" } };
  const typed = {
    ...{ site: "HQ", scope: 1, category: "stationary_combustion", dataKind: "invoiced" },
    ...{ factor: "uk-2025-natural-gas-kwh-gross", quantity: "1000", unit: "kWh (gross CV)" },
    ...{ from: "2025-01-01", to: "2025-01-31" },
  };
  const put = (over: object, heads = {}) =>
    ({
      ...place,
      method: "PUT",
      body: JSON.stringify({ ...typed, ...over }),
      heads: { ...json, ...heads },
    }) as const;
  const added = await answered(reportSchemas.activity, 201, put({}) as Asked);
  expect(added.parsed).toMatchObject({ key: "G/1", version: 1, emissions: { value: "0.18296" } });
  await answered(problem, 409, put({}) as Asked);
  const read = await answered(reportSchemas.activity, 200, place as Asked);
  const etag = read.heads.get("etag") ?? "";
  expect(etag).toBe('"v1"');
  const changed = put({ quantity: "2000" }, { "if-match": etag }) as Asked;
  const { parsed, heads } = await answered(reportSchemas.activity, 200, changed);
  expect(parsed).toMatchObject({ version: 2, emissions: { value: "0.36592" } });
  expect(heads.get("etag")).toBe('"v2"');
  const stale = put({ quantity: "3000" }, { "if-match": etag }) as Asked;
  await answered(problem, 409, stale);
  const wrong = put({ site: "LDN" }, { "if-match": '"v2"' }) as Asked;
  const refused = await answered(problem, 422, wrong);
  expect(refused.parsed.errors?.map(({ pointer }) => pointer)).toEqual(["/site"]);
  expect((await listActivities(reporter, { reportId })).totalGrams).toBe(365_920);
});

test("a key reaches no other organisation's year, by whatever route", async () => {
  const { key } = await keyedYear();
  const other = await keyedYear();
  const known = {
    id: other.reportId,
    key: "a",
    import: crypto.randomUUID(),
    job: crypto.randomUUID(),
  };
  for (const path of paths.filter((one) => one !== "/reports"))
    for (const method of (await handlersOf(path)).keys()) {
      const answer = await call({ ...likely(path, method), path, params: known, key });
      expect([path, method, answer.status]).toEqual([path, method, 404]);
      expect(answer.text).not.toContain(other.organisationId);
    }
});

/** What each route asks for, so that it gets as far as the door. */
function likely(path: string, method: string): Omit<Asked, "path"> {
  const body = {
    ...{ site: "HQ", scope: 1, category: "a", factor: "a", quantity: "1", unit: "kWh" },
    ...{ from: "2025-01-01", to: "2025-01-31", dataKind: "invoiced" },
    ...{ mode: "all", fingerprint: "0".repeat(64) },
  };
  const upload = /imports$|import-jobs$/.test(path) && method === "POST";
  const query = upload
    ? activity
    : path.endsWith("trace")
      ? { figure: "inventory.totals.scope1" }
      : {};
  if (method === "GET" || method === "DELETE") return { method, query };
  if (method !== "POST" && method !== "PUT") throw new Error(`${method} is new: say what it asks`);
  if (upload) return { method, query, heads: csv, body: gasCsv(gasRow("a", "1")) };
  return { method, heads: json, body: JSON.stringify(body) };
}
