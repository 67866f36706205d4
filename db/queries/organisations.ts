import { asc, eq, sql } from "drizzle-orm";
import type { Accreditation } from "@/lib/domain/assurance/accreditation";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type Organisation = Row<"organisations">;

/** An organisation, a verification body or the platform's own, as a record that belongs to itself. */
export async function findOrganisation(
  { db, t }: Reading,
  id: string,
): Promise<(Organisation & Owned) | undefined> {
  const [row] = await db.select().from(t.organisations).where(eq(t.organisations.id, id));
  return row && { ...row, organisationId: row.id };
}

/** The one whose public page has this address. */
export async function findOrganisationBySlug(
  { db, t }: Reading,
  slug: string,
): Promise<Organisation | undefined> {
  const [row] = await db.select().from(t.organisations).where(eq(t.organisations.slug, slug));
  return row;
}

export async function organisationsOf({ db, t }: Reading): Promise<Organisation[]> {
  return db.select().from(t.organisations).orderBy(asc(t.organisations.id));
}

/** Every verification body, for the choice of one. */
export async function bodiesOf({ db, t }: Reading): Promise<Organisation[]> {
  const { organisations: o } = t;
  return db.select().from(o).where(eq(o.kind, "body")).orderBy(asc(o.id));
}

export async function insertOrganisation({ db, t }: Writing, row: Organisation): Promise<void> {
  await db.insert(t.organisations).values(row);
}

export async function markAccreditation(
  { db, t }: Writing,
  id: string,
  accreditation: Accreditation,
): Promise<void> {
  const { organisations: o } = t;
  await db
    .update(o)
    .set({ ...accreditation, version: sql`${o.version} + 1` })
    .where(eq(o.id, id));
}

export async function markDemoOrganisation({ db, t }: Writing, id: string, demoSince: string) {
  await db.update(t.organisations).set({ demoSince }).where(eq(t.organisations.id, id));
}
