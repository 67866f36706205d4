import { and, desc, eq, inArray, lt, ne } from "drizzle-orm";
import { returns } from "@/lib/domain/assurance/returning";
import type { Reading } from "../client";
import { eventsOfReport } from "./audit";
import type { Engagement } from "./engagements";
import { type Finding, findingsOf, roundsOf } from "./findings";

/** A finding that returns, in the words it was first raised with. */
type Returning = Finding & { readonly text: string };

/** What the organisation's engagement before this one left, by whichever body (domain.md 4.2). */
export async function returningIn(at: Reading, engagement: Engagement): Promise<Returning[]> {
  for (const { id, reportId, state } of await earlierThan(at, engagement)) {
    const findings = await findingsOf(at, id);
    // One that ended before anything was found has taken nothing over: what came before it still waits.
    if (state === "terminated" && findings.length === 0) continue;
    const rounds = await roundsOf(
      at,
      findings.map((one) => one.id),
    );
    const ended = new Set(await endsOf(at, reportId));
    return findings.flatMap((one) => {
      const own = rounds.filter(({ findingId }) => findingId === one.id);
      const endedWith = ended.has(own.at(-1)?.at ?? "");
      return returns({ ...one, endedWith }) ? [{ ...one, text: own[0]?.text ?? "" }] : [];
    });
  }
  return [];
}

async function earlierThan({ db, t }: Reading, own: Engagement) {
  const { engagements: e } = t;
  const { id, organisationId, requestedAt } = own;
  return db
    .select({ id: e.id, reportId: e.reportId, state: e.state })
    .from(e)
    .where(and(eq(e.organisationId, organisationId), lt(e.requestedAt, requestedAt), ne(e.id, id)))
    .orderBy(desc(e.requestedAt), desc(e.n));
}

/** When engagements of a report were ended. */
async function endsOf(at: Reading, reportId: string): Promise<string[]> {
  const events = await eventsOfReport(at, reportId);
  return events.filter(({ action }) => action === "engagement.terminate").map((one) => one.at);
}

/** Where findings from a prior year come from, by their own id: the year, and what was found then. */
export async function originsOf({ db, t }: Reading, findings: readonly Finding[]) {
  const { findings: f, engagements: e, reports: r } = t;
  const ids = findings.flatMap(({ originId }) => originId ?? []);
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db
    .select({
      id: f.id,
      ref: f.ref,
      kind: f.kind,
      state: f.state,
      effectGrams: f.effectGrams,
      engagementId: f.engagementId,
      label: r.label,
    })
    .from(f)
    .innerJoin(e, eq(e.id, f.engagementId))
    .innerJoin(r, eq(r.id, e.reportId))
    .where(inArray(f.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}
