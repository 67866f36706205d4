import { and, asc, count, eq, inArray, notExists, sql } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type EvidenceRow = Row<"evidence">;
export type Subject = Row<"evidenceLinks">["subject"];
export type EvidenceLink = { readonly subject: Subject; readonly subjectKey: string };

export async function insertEvidence(
  { db, t }: Writing,
  row: EvidenceRow,
  bytes: Buffer,
): Promise<void> {
  await db.insert(t.evidence).values(row);
  await db.insert(t.evidenceBytes).values({ evidenceId: row.id, bytes });
}

/** Links a file to what it proves; a link that stands stays. */
export async function linkEvidence(
  { db, t }: Writing,
  reportId: string,
  evidenceId: string,
  links: readonly EvidenceLink[],
): Promise<void> {
  const rows = links.map((link) => ({ ...link, reportId, evidenceId }));
  for (let start = 0; start < rows.length; start += 1000) {
    const lot = rows.slice(start, start + 1000);
    await db.insert(t.evidenceLinks).values(lot).onConflictDoNothing();
  }
}

export async function unlinkEvidence(
  { db, t }: Writing,
  evidenceId: string,
  { subject, subjectKey }: EvidenceLink,
): Promise<void> {
  const { evidenceLinks: l } = t;
  await db
    .delete(l)
    .where(and(eq(l.evidenceId, evidenceId), eq(l.subject, subject), eq(l.subjectKey, subjectKey)));
}

/** Takes away every link to entries that are no more. */
export async function unlinkSubject(
  { db, t }: Writing,
  reportId: string,
  subject: Subject,
  keys: readonly string[],
): Promise<void> {
  const { evidenceLinks: l } = t;
  for (let start = 0; start < keys.length; start += 1000) {
    const gone = inArray(l.subjectKey, keys.slice(start, start + 1000));
    await db.delete(l).where(and(eq(l.reportId, reportId), eq(l.subject, subject), gone));
  }
}

/** Takes away the links to activities that a report no longer has. */
export async function unlinkGone({ db, t }: Writing, reportId: string): Promise<void> {
  const { evidenceLinks: l, activities: a } = t;
  const there = db
    .select({ one: sql`1` })
    .from(a)
    .where(and(eq(a.reportId, reportId), eq(a.key, l.subjectKey)));
  await db
    .delete(l)
    .where(and(eq(l.reportId, reportId), eq(l.subject, "activity"), notExists(there)));
}

export async function findEvidence(
  { db, t }: Reading,
  id: string,
): Promise<EvidenceRow | undefined> {
  const [row] = await db.select().from(t.evidence).where(eq(t.evidence.id, id));
  return row;
}

export async function findEvidenceByContent(
  { db, t }: Reading,
  reportId: string,
  sha256: string,
): Promise<EvidenceRow | undefined> {
  const { evidence: e } = t;
  const [row] = await db
    .select()
    .from(e)
    .where(and(eq(e.reportId, reportId), eq(e.sha256, sha256)));
  return row;
}

export async function findBytes({ db, t }: Reading, evidenceId: string): Promise<Buffer> {
  const { evidenceBytes: b } = t;
  const [row] = await db.select().from(b).where(eq(b.evidenceId, evidenceId));
  return row?.bytes ?? Buffer.alloc(0);
}

/** A report's files by name, without their bytes. */
export async function evidenceOf({ db, t }: Reading, reportId: string): Promise<EvidenceRow[]> {
  const { evidence: e } = t;
  return db.select().from(e).where(eq(e.reportId, reportId)).orderBy(asc(e.name), asc(e.id));
}

export async function linksOf(
  { db, t }: Reading,
  reportId: string,
  nouns?: readonly Subject[],
): Promise<Row<"evidenceLinks">[]> {
  const { evidenceLinks: l } = t;
  return db
    .select()
    .from(l)
    .where(and(eq(l.reportId, reportId), nouns ? inArray(l.subject, [...nouns]) : undefined))
    .orderBy(asc(l.subject), asc(l.subjectKey), asc(l.evidenceId));
}

/** How many files a report has, and their bytes together. */
export async function evidenceSize({ db, t }: Reading, reportId: string) {
  const { evidence: e } = t;
  const [all] = await db
    .select({ files: count(), bytes: sql<string | null>`cast(sum(${e.size}) as text)` })
    .from(e)
    .where(eq(e.reportId, reportId));
  return { count: all?.files ?? 0, bytes: Number(all?.bytes ?? "0") };
}

/** How many files are linked to each of these entries. */
export async function linkCounts(
  { db, t }: Reading,
  reportId: string,
  subject: Subject,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const { evidenceLinks: l } = t;
  if (keys.length === 0) return new Map();
  const rows = await db
    .select({ key: l.subjectKey, files: count() })
    .from(l)
    .where(and(eq(l.reportId, reportId), eq(l.subject, subject), inArray(l.subjectKey, [...keys])))
    .groupBy(l.subjectKey);
  return new Map(rows.map(({ key, files }) => [key, files]));
}

/** The files linked to an entry, by name. */
export async function filesOf(
  { db, t }: Reading,
  reportId: string,
  { subject, subjectKey }: EvidenceLink,
): Promise<EvidenceRow[]> {
  const { evidence: e, evidenceLinks: l } = t;
  const rows = await db
    .select({ file: e })
    .from(l)
    .innerJoin(e, eq(e.id, l.evidenceId))
    .where(and(eq(l.reportId, reportId), eq(l.subject, subject), eq(l.subjectKey, subjectKey)))
    .orderBy(asc(e.name), asc(e.id));
  return rows.map(({ file }) => file);
}

/** The keys of entries that have a file, by noun; of these nouns alone, where some are named. */
export async function linkedKeys(at: Reading, reportId: string, nouns?: readonly Subject[]) {
  const links = await linksOf(at, reportId, nouns);
  const of = (noun: Subject) =>
    new Set(links.filter(({ subject }) => subject === noun).map(({ subjectKey }) => subjectKey));
  return {
    activity: of("activity"),
    instrument: of("instrument"),
    measure: of("measure"),
    retirement: of("retirement"),
  };
}
