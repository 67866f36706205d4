import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openStore, type Store, type Writing } from "@/db/client";
import { kits } from "@/db/dialect";
import { migrate } from "@/db/migrate";
import { type ActivityStamp, insertActivities } from "@/db/queries/activities";
import { defineTables } from "@/db/tables";
import type { Activity } from "@/lib/domain/case/case-file";
import { graded, type Sums } from "@/lib/domain/inventory/stored";
import type { Actor } from "@/lib/domain/roles";
import { loadCase } from "@/lib/services/case-files";
import { loadFactors } from "@/lib/services/factors";
import { organisationWith } from "@/test/engine/fixtures";
import { activities, library, yearOf } from "./year";

const shared = globalThis as typeof globalThis & { zeroproofStore?: Store };

export type Opened = { readonly store: Store; readonly use: () => void };

/** A migrated store with the factor library, which the product's services use until `end`. */
export async function aStore(url: string) {
  process.env.DATABASE_URL = url;
  await migrate(url);
  const own = openStore(url);
  shared.zeroproofStore = own;
  await loadFactors();
  const use = () => {
    shared.zeroproofStore = own;
  };
  return { store: own, use, end: () => own.close() };
}

/** The same in a SQLite file of its own, beside it a plain connection with the store's own settings. */
export async function aSqliteStore() {
  const folder = mkdtempSync(join(tmpdir(), "zeroproof-bench-"));
  const path = join(folder, "bench.db");
  const { end, ...opened } = await aStore(`file:${path}`);
  const raw = new Database(path);
  raw.pragma("synchronous = FULL");
  raw.pragma("busy_timeout = 10000");
  return {
    ...opened,
    raw,
    async end() {
      raw.close();
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Year = { readonly reporter: Actor; readonly reportId: string };

/** A draft of an organisation of its own, with sites and without activities. */
export async function aYear(): Promise<Year> {
  const { id, reporter } = await organisationWith("reporter");
  const { reportId } = await loadCase(reporter, { organisationId: id, case: yearOf(0, id) });
  return { reporter, reportId: String(reportId) };
}

export type Entries = readonly { readonly stamp: ActivityStamp; readonly activity: Activity }[];
export type Lot = { readonly entries: Entries; readonly sums: Sums };

/** Activities `from` … `to` of a year of `count`, as they are stored, and what they come to. */
export function lotOf(reportId: string, count: number, from = 0, to = count): Lot {
  const own = [...activities(count, from, to)];
  const { grams, sums } = graded({ ...yearOf(0), activities: own }, library);
  const fixed = { reportId, version: 1, createdAt: "2026-01-01T00:00:00.000Z", createdBy: "bench" };
  const entries = own.map((activity) => ({
    stamp: { ...fixed, id: randomUUID(), importId: null, grams: grams(activity.key) },
    activity,
  }));
  return { entries, sums };
}

/** Fills a year with that many activities, twenty thousand a transaction. */
export async function fill(store: Store, reportId: string, count: number): Promise<void> {
  const lot = 20_000;
  for (let from = 0; from < count; from += lot) {
    const { entries, sums } = lotOf(reportId, count, from, Math.min(count, from + lot));
    await store.write((at: Writing) => insertActivities(at, reportId, entries, sums));
  }
}

export const sqliteTables = defineTables(kits.sqlite);
export const postgresTables = defineTables(kits.postgres);

/** Empties a year again: its activities, their sums and its imports. */
export function emptyYear(raw: Database.Database, reportId: string): void {
  for (const table of ["activity", "activity_total", "import"])
    raw.prepare(`delete from ${table} where report_id = ?`).run(reportId);
}
