import { randomUUID } from "node:crypto";
import { and, asc, eq, gte, inArray, lt } from "drizzle-orm";
import type { CertificateCause } from "@/lib/domain/certificate-causes";
import type { Revocation } from "@/lib/domain/certificate-life";
import type { Role } from "@/lib/domain/roles";
import type { CertificateState } from "@/lib/domain/workflow";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { OwnedCertificate } from "./certificates";
import { peopleBehind } from "./same-people";

/** Who brought a certificate into a state, in which role (neither for the clock), when, and why; the role, the cause and the reason are public. */
export type Because = {
  readonly byUser: string;
  readonly byRole: Role | "";
  readonly at: string;
  readonly cause?: CertificateCause;
  readonly reason: string;
};

/** Writes what became of a certificate, then its state: the store refuses a revocation that is not by two. */
export async function turnCertificate(
  { db, t }: Writing,
  certificateId: string,
  state: CertificateState,
  because: Because,
): Promise<void> {
  const { certificates: c, certificateEvents: e } = t;
  await db.insert(e).values({ id: randomUUID(), certificateId, state, ...because });
  await db.update(c).set({ state }).where(eq(c.id, certificateId));
}

/**
 * Turns the certificates of these reports that are in one of the states `from`; returns their ids. One whose last
 * day has passed has expired, whether the clock recorded it yet or not, and stays so: what is final never changes.
 */
export async function turnCertificatesOf(
  at: Writing,
  reportIds: readonly string[],
  from: readonly CertificateState[],
  to: CertificateState,
  because: Because,
): Promise<string[]> {
  const { certificates: c } = at.t;
  const standing = and(
    inArray(c.reportId, [...reportIds]),
    inArray(c.state, [...from]),
    gte(c.validTo, because.at.slice(0, 10)),
  );
  const found = await at.db.select({ id: c.id }).from(c).where(standing).orderBy(asc(c.id));
  for (const { id } of found) await turnCertificate(at, id, to, because);
  return found.map(({ id }) => id);
}

export async function markRevocation(
  { db, t }: Writing,
  id: string,
  revocation: Revocation | null,
): Promise<void> {
  const { certificates: c } = t;
  const text = revocation && JSON.stringify(revocation);
  await db.update(c).set({ revocation: text }).where(eq(c.id, id));
}

/** What became of a certificate, oldest first. */
export async function certificateEventsOf(
  { db, t }: Reading,
  certificateId: string,
): Promise<Row<"certificateEvents">[]> {
  const { certificateEvents: e } = t;
  return db
    .select()
    .from(e)
    .where(eq(e.certificateId, certificateId))
    .orderBy(asc(e.at), asc(e.id));
}

/** Records that certificates whose last day has passed are expired, each once; returns how many. */
export async function expireCertificates({ db, t }: Writing, now: string): Promise<number> {
  const { certificates: c, certificateEvents: e } = t;
  const expired = await db
    .update(c)
    .set({ state: "expired" })
    .where(and(inArray(c.state, ["issued", "suspended"]), lt(c.validTo, now.slice(0, 10))))
    .returning();
  const clock = { state: "expired", byUser: "", byRole: "", at: now, reason: "" } as const;
  const events = expired.map(({ id }) => ({ id: randomUUID(), certificateId: id, ...clock }));
  if (events.length > 0) await db.insert(e).values(events);
  return expired.length;
}

/** A certificate's issuers but who proposed its revocation, by whichever account (SD9). */
export async function othersIssuing(
  at: Reading,
  { engagement, revocation }: OwnedCertificate,
): Promise<string[]> {
  const { accounts } = await peopleBehind(at, revocation ? [revocation.by] : []);
  const issuers = (engagement?.assignments ?? []).filter(({ duty }) => duty === "issuer");
  return issuers.map(({ userId }) => userId).filter((userId) => !accounts.includes(userId));
}
