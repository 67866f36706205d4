import { and, asc, eq, isNull } from "drizzle-orm";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type Invitation = Row<"invitations">;

export async function findInvitation(
  { db, t }: Reading,
  id: string,
): Promise<(Invitation & Owned) | undefined> {
  const [row] = await db.select().from(t.invitations).where(eq(t.invitations.id, id));
  return row;
}

/** By the hash of the token in its link: the token itself is stored nowhere. */
export async function findInvitationByToken(
  { db, t }: Reading,
  tokenHash: string,
): Promise<(Invitation & Owned) | undefined> {
  const { invitations: i } = t;
  const [row] = await db.select().from(i).where(eq(i.tokenHash, tokenHash));
  return row;
}

/** Those neither taken up nor cancelled, oldest first; the expired are among them. */
export async function openInvitationsOf(
  { db, t }: Reading,
  organisationId: string,
): Promise<Invitation[]> {
  const { invitations: i } = t;
  return db
    .select()
    .from(i)
    .where(and(eq(i.organisationId, organisationId), isNull(i.acceptedAt), isNull(i.cancelledAt)))
    .orderBy(asc(i.createdAt), asc(i.id));
}

type NewInvitation = Omit<Invitation, "acceptedAt" | "cancelledAt">;
export async function insertInvitation({ db, t }: Writing, row: NewInvitation): Promise<void> {
  await db.insert(t.invitations).values({ ...row, acceptedAt: null, cancelledAt: null });
}

export async function markInvitation(
  { db, t }: Writing,
  id: string,
  end: Partial<Pick<Invitation, "acceptedAt" | "cancelledAt">>,
): Promise<void> {
  await db.update(t.invitations).set(end).where(eq(t.invitations.id, id));
}
