import { and, asc, desc, eq, gt, inArray, isNull, lte } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { revisionsOfReport } from "./revisions";

export type Opinion = Row<"opinions">;
type Fields = Partial<
  Pick<
    Opinion,
    | "reviewedBy"
    | "reviewedAt"
    | "signedBy"
    | "issuedAt"
    | "noEventsAt"
    | "paper"
    | "withdrawnAt"
    | "withdrawnReason"
  >
>;

/** The opinion that stands: drafted, reviewed or signed, and not withdrawn since. */
export async function standingOpinion(
  { db, t }: Reading,
  engagementId: string,
): Promise<Opinion | undefined> {
  const { opinions: o } = t;
  const [opinion] = await db
    .select()
    .from(o)
    .where(and(eq(o.engagementId, engagementId), isNull(o.withdrawnAt)))
    .orderBy(desc(o.draftedAt), asc(o.id))
    .limit(1);
  return opinion;
}

/** The opinion that a statement had at an instant, withdrawn since or not; the latest until then where there were more. */
export async function issuedOpinion(
  { db, t }: Reading,
  statementSha256: string,
  until: string,
): Promise<Opinion | undefined> {
  const { opinions: o } = t;
  const [opinion] = await db
    .select()
    .from(o)
    .where(and(eq(o.statementSha256, statementSha256), lte(o.issuedAt, until)))
    .orderBy(desc(o.issuedAt), asc(o.id))
    .limit(1);
  return opinion;
}

/** The signed opinion that stands on the same year, in whichever revision, since an instant; what replaces one withdrawn then. */
export async function replacementOf(at: Reading, reportId: string, since: string) {
  const { opinions: o, engagements: e } = at.t;
  const years = (await revisionsOfReport(at, reportId)).map(({ id }) => id);
  const [found] = await at.db
    .select({ kind: o.kind, issuedAt: o.issuedAt })
    .from(o)
    .innerJoin(e, eq(o.engagementId, e.id))
    .where(and(inArray(e.reportId, years), isNull(o.withdrawnAt), gt(o.issuedAt, since)))
    .orderBy(desc(o.issuedAt), asc(o.id))
    .limit(1);
  return found?.issuedAt ? { kind: found.kind, issuedOn: found.issuedAt.slice(0, 10) } : undefined;
}

/** Every opinion of an engagement, withdrawn ones too, oldest first. */
export async function opinionsOf({ db, t }: Reading, engagementId: string): Promise<Opinion[]> {
  const { opinions: o } = t;
  return db
    .select()
    .from(o)
    .where(eq(o.engagementId, engagementId))
    .orderBy(asc(o.draftedAt), asc(o.id));
}

export async function insertOpinion({ db, t }: Writing, opinion: Opinion): Promise<void> {
  await db.insert(t.opinions).values(opinion);
}

export async function markOpinion({ db, t }: Writing, id: string, fields: Fields): Promise<void> {
  await db.update(t.opinions).set(fields).where(eq(t.opinions.id, id));
}
