import { asc, eq, inArray } from "drizzle-orm";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type Pledge = Row<"pledges"> & { readonly patents: readonly Row<"pledgedPatents">[] };

export async function findPledge(
  { db, t }: Reading,
  id: string,
): Promise<(Row<"pledges"> & Owned) | undefined> {
  const [row] = await db.select().from(t.pledges).where(eq(t.pledges.id, id));
  return row;
}

/** What an organisation has pledged, the earliest first, each with its patents. */
export async function pledgesOf({ db, t }: Reading, organisationId: string): Promise<Pledge[]> {
  const { pledges: p, pledgedPatents: n } = t;
  const rows = await db
    .select()
    .from(p)
    .where(eq(p.organisationId, organisationId))
    .orderBy(asc(p.joinedOn), asc(p.id));
  const ids = rows.map(({ id }) => id);
  const patents = await db
    .select()
    .from(n)
    .where(inArray(n.pledgeId, ids))
    .orderBy(asc(n.pledgedOn), asc(n.id));
  return rows.map((row) => ({ ...row, patents: patents.filter((one) => one.pledgeId === row.id) }));
}

/** A pledge, or what is now known of one that has its name. */
export async function putPledge({ db, t }: Writing, row: Row<"pledges">): Promise<void> {
  const { pledges: p } = t;
  const { id: _, ...set } = row;
  await db
    .insert(p)
    .values(row)
    .onConflictDoUpdate({ target: [p.organisationId, p.name], set });
}

/** What has ended, from which day and why. */
type Ended = { readonly endedOn: string; readonly endReason: string };

export async function markPledge({ db, t }: Writing, id: string, ended: Ended): Promise<void> {
  await db.update(t.pledges).set(ended).where(eq(t.pledges.id, id));
}

export async function insertPatent({ db, t }: Writing, row: Row<"pledgedPatents">): Promise<void> {
  await db.insert(t.pledgedPatents).values(row);
}

/** Where a certificate is listed elsewhere, by the platform's name. */
export async function listingsOf(
  { db, t }: Reading,
  certificateId: string,
): Promise<Row<"listings">[]> {
  const { listings: l } = t;
  return db
    .select()
    .from(l)
    .where(eq(l.certificateId, certificateId))
    .orderBy(asc(l.platform), asc(l.id));
}

/** A listing, or its newer check. */
export async function putListing({ db, t }: Writing, row: Row<"listings">): Promise<void> {
  const { listings: l } = t;
  const { id: _, ...set } = row;
  await db
    .insert(l)
    .values(row)
    .onConflictDoUpdate({ target: [l.certificateId, l.platform], set });
}

export async function findListing(
  { db, t }: Reading,
  id: string,
): Promise<(Row<"listings"> & Owned) | undefined> {
  const [row] = await db.select().from(t.listings).where(eq(t.listings.id, id));
  return row;
}

/** A listing looked at again, or ended. */
export async function markListing(
  { db, t }: Writing,
  id: string,
  set: Ended | { readonly checkedOn: string },
): Promise<void> {
  await db.update(t.listings).set(set).where(eq(t.listings.id, id));
}
