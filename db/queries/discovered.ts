import { randomUUID } from "node:crypto";
import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import type { Ruling } from "@/lib/domain/assurance/discovered";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

type DiscoveredFact = Row<"discoveredFacts">;
type EngagementRuling = Row<"engagementRulings">;
type Reported = Pick<
  DiscoveredFact,
  "engagementId" | "text" | "reportedBy" | "reportedRole" | "at"
>;
type Answered = Pick<DiscoveredFact, "answer" | "answeredBy" | "answeredAt"> & {
  readonly outcome: "reopened" | "set_aside";
};

/** Facts that somebody reports of an issued engagement: also what an upheld complaint found. Returns their id. */
export async function insertFact({ db, t }: Writing, fact: Reported): Promise<string> {
  const id = randomUUID();
  const unanswered = { outcome: null, answer: "", answeredBy: null, answeredAt: null };
  await db.insert(t.discoveredFacts).values({ id, ...fact, ...unanswered });
  return id;
}

/** All facts reported of an engagement, the first first. */
export async function factsOf({ db, t }: Reading, engagementId: string): Promise<DiscoveredFact[]> {
  const { discoveredFacts: f } = t;
  return db.select().from(f).where(eq(f.engagementId, engagementId)).orderBy(asc(f.at), asc(f.id));
}

/** Which of these engagements have a fact that nobody has answered. */
export async function engagementsWithFacts(
  { db, t }: Reading,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { discoveredFacts: f } = t;
  if (ids.length === 0) return new Set();
  const waiting = and(inArray(f.engagementId, [...ids]), isNull(f.outcome));
  const rows = await db.select({ id: f.engagementId }).from(f).where(waiting);
  return new Set(rows.map(({ id }) => id));
}

export async function findFact(
  { db, t }: Reading,
  id: string,
): Promise<DiscoveredFact | undefined> {
  const { discoveredFacts: f } = t;
  const [row] = await db.select().from(f).where(eq(f.id, id));
  return row;
}

/** Answers facts that wait, by their ids. */
export async function answerFacts(
  { db, t }: Writing,
  ids: readonly string[],
  answered: Answered,
): Promise<void> {
  const { discoveredFacts: f } = t;
  const waiting = and(inArray(f.id, [...ids]), isNull(f.outcome));
  if (ids.length > 0) await db.update(f).set(answered).where(waiting);
}

export async function insertRuling(
  { db, t }: Writing,
  ruling: Omit<EngagementRuling, "id">,
): Promise<void> {
  await db.insert(t.engagementRulings).values({ id: randomUUID(), ...ruling });
}

/** What was decided of an engagement after its opinion, the first first. */
export async function rulingsOf(
  { db, t }: Reading,
  engagementId: string,
): Promise<EngagementRuling[]> {
  const { engagementRulings: r } = t;
  return db.select().from(r).where(eq(r.engagementId, engagementId)).orderBy(asc(r.at), asc(r.id));
}

export async function proposedRuling(
  { db, t }: Reading,
  engagementId: string,
): Promise<Ruling | undefined> {
  const { proposedRulings: p } = t;
  const [row] = await db.select().from(p).where(eq(p.engagementId, engagementId));
  return row;
}

/** False where another is proposed already; nothing is written then. */
export async function proposeRuling(
  { db, t }: Writing,
  engagementId: string,
  ruling: Ruling,
): Promise<boolean> {
  const rows = db.insert(t.proposedRulings).values({ engagementId, ...ruling });
  return (await rows.onConflictDoNothing().returning()).length === 1;
}

/** Nothing is proposed any more: it was decided, or let fall. */
export async function dropProposed({ db, t }: Writing, engagementId: string): Promise<void> {
  const { proposedRulings: p } = t;
  await db.delete(p).where(eq(p.engagementId, engagementId));
}

/** The certificates of a report that are issued or suspended: how many. */
export async function standingCertificates(
  at: Reading,
  reportId: string,
  day: string,
): Promise<number> {
  const { certificates: c } = at.t;
  const standing = and(
    eq(c.reportId, reportId),
    inArray(c.state, ["issued", "suspended"]),
    gte(c.validTo, day),
  );
  return (await at.db.select({ id: c.id }).from(c).where(standing)).length;
}
