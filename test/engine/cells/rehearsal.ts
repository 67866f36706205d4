import { AsyncLocalStorage } from "node:async_hooks";
import { desc, eq } from "drizzle-orm";
import type { Reading, Store } from "@/db/client";
import { store } from "@/db/store";
import { isRefusal, type Refusal } from "@/lib/domain/refusal";
import type { Noun } from "../../policy/workflow-table";

/** The thing of each noun that a call is about, by its id. */
export type Ids = Partial<Readonly<Record<Noun, string>>>;
/** What the store says of them, and the last act in their organisation's trail. */
export type Look = {
  readonly rows: Partial<Record<Noun, string>>;
  readonly states: Partial<Record<Noun, string>>;
  readonly seq: number;
  readonly act: string;
};
/** What a call would have left behind in each of its transactions, and how it ended. */
export type Outcome = { readonly left: readonly Look[]; readonly refused: Refusal | null };

type Rehearsal = { readonly look: (at: Reading) => Promise<Look>; readonly left: Look[] };
const rehearsal = new AsyncLocalStorage<Rehearsal>();
const undone = Symbol("undone");

const shared = globalThis as typeof globalThis & { zeroproofStore?: Store };

/** Puts a store in the process's place whose transactions, inside `rehearse`, are taken back at their end. */
export function setTheStage(): void {
  const real = store();
  shared.zeroproofStore = {
    ...real,
    async write(work) {
      const running = rehearsal.getStore();
      if (!running) return real.write(work);
      const results: Awaited<ReturnType<typeof work>>[] = [];
      const ending = real.write(async (at) => {
        results.push(await work(at));
        running.left.push(await running.look(at));
        throw undone;
      });
      await ending.catch((error: unknown) => {
        if (error !== undone) throw error;
      });
      return results[0] as Awaited<ReturnType<typeof work>>; // as it was not refused
    },
  };
}

/** Calls a service as it is, and takes back whatever it wrote. */
export async function rehearse(
  organisationId: string,
  ids: Ids,
  call: () => Promise<unknown>,
): Promise<Outcome> {
  const left: Look[] = [];
  const look = (at: Reading) => lookAt(at, organisationId, ids);
  try {
    await rehearsal.run({ look, left }, call);
    return { left, refused: null };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { left, refused: error };
  }
}

/** The rows of these things as they are in this transaction. */
export async function lookAt(at: Reading, organisationId: string, ids: Ids): Promise<Look> {
  const { db, t } = at;
  const tables = {
    report: t.reports,
    engagement: t.engagements,
    finding: t.findings,
    claim: t.claims,
    certificate: t.certificates,
    restatement: t.restatements,
    complaint: t.complaints,
  };
  const rows: Look["rows"] = {};
  const states: Look["states"] = {};
  for (const noun of Object.keys(tables) as Noun[]) {
    const id = ids[noun];
    if (!id) continue;
    const table = tables[noun];
    const [row] = await db.select().from(table).where(eq(table.id, id));
    rows[noun] = JSON.stringify(row);
    if (row) states[noun] = row.state;
  }
  const { auditEvents: e } = t;
  const [last] = await db
    .select({ seq: e.seq, act: e.action })
    .from(e)
    .where(eq(e.organisationId, organisationId))
    .orderBy(desc(e.seq))
    .limit(1);
  return { rows, states, seq: last?.seq ?? 0, act: last?.act ?? "" };
}
