import { randomUUID } from "node:crypto";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Writing } from "../client";
import type { Row, Tables } from "../tables";
import { evidenceOf, linksOf } from "./evidence";
import { handsOf, takeSide } from "./hands";
import { insertRows } from "./many-rows";
import { insertReport } from "./reports";

type Made = { readonly id: string; readonly createdAt: string; readonly createdBy: string };

/**
 * Opens the next revision of a year in draft, with all that the former one declares: boundary, entries,
 * sums, evidence and its links. Its own people stay on the organisation's side. Sites and retirements are
 * the year's and shared, so no block counts twice. Nothing of its verification comes along.
 */
export async function copyRevision(at: Writing, from: Row<"reports">, made: Made): Promise<void> {
  const unsigned = { signedOffBy: null, signedOffAt: null, signedOffSha256: null };
  const first = { revision: from.revision + 1, state: "draft", cycle: 0, version: 1 } as const;
  await insertReport(at, { ...columnsOf(at, from), ...unsigned, ...first, ...made });
  await copyEntries(at, from.id, made);
  await copyEvidence(at, from.id, made.id);
  for (const hand of await handsOf(at, from.id))
    if (hand.side === "organisation") await takeSide(at, { ...hand, reportId: made.id });
}

/** A report's row without what a reader joined to it. */
function columnsOf({ t }: Writing, report: Row<"reports">): Row<"reports"> {
  const names = new Set(Object.keys(t.reports));
  const own = Object.entries(report).filter(([name]) => names.has(name));
  return Object.fromEntries(own) as Row<"reports">; // every column is a name of the row
}

async function copyEntries(at: Writing, from: string, made: Made): Promise<void> {
  const { exclusions, instruments, measures, activities, activityTotals } = at.t;
  for (const table of [exclusions, instruments, measures, activities])
    await copyRows(at, table, from, made);
  const { reportId } = activityTotals;
  const sums = await at.db.select().from(activityTotals).where(eq(reportId, from));
  await insertRows(
    at,
    activityTotals,
    sums.map((sum) => ({ ...sum, reportId: made.id })),
  );
}

type Entries = Tables["exclusions" | "instruments" | "measures" | "activities"];

/** Rows as they were entered, by whom; an import that brought them is the former revision's to undo. */
async function copyRows(at: Writing, table: Entries, from: string, { id }: Made): Promise<void> {
  const rows = await at.db.select().from(table).where(eq(table.reportId, from));
  const live = rows.filter((row) => !("withdrawnAt" in row) || row.withdrawnAt === null);
  const copies = live.map((row) => ({
    ...row,
    ...("importId" in row && { importId: null }),
    id: randomUUID(),
    reportId: id,
    version: 1,
  }));
  await insertRows(at, table, copies);
}

/** The files with their bytes, each linked to what it proved. */
async function copyEvidence(at: Writing, from: string, to: string): Promise<void> {
  const { evidence, evidenceBytes: b, evidenceLinks } = at.t;
  const ids = new Map<string, string>();
  for (const file of await evidenceOf(at, from)) {
    const id = randomUUID();
    ids.set(file.id, id);
    await at.db.insert(evidence).values({ ...file, id, reportId: to });
    const own: SQL = sql`select cast(${id} as text), ${b.bytes} from ${b} where ${b.evidenceId} = ${file.id}`;
    await at.db.insert(b).select(own);
  }
  const links = await linksOf(at, from);
  const copies = links.flatMap((link) => {
    const evidenceId = ids.get(link.evidenceId);
    return evidenceId ? [{ ...link, evidenceId, reportId: to }] : [];
  });
  await insertRows(at, evidenceLinks, copies);
}
