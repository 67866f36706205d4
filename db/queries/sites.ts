import { and, asc, eq, sql } from "drizzle-orm";
import type { Site } from "@/lib/domain/case/case-file";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type SiteRow = Row<"sites">;

/** A site as the case file has it. */
export function toSite(row: SiteRow): Site {
  const { key, name, localName, city, country, region, marketBoundary, kind } = row;
  return {
    key,
    name,
    localName,
    city,
    country,
    region,
    marketBoundary,
    kind,
    inClaim: row.inClaim === 1,
    ownership: JSON.parse(row.ownership),
    controlTest: row.controlTest === null ? null : JSON.parse(row.controlTest),
  };
}

/** An organisation's sites by key. */
export async function sitesOf({ db, t }: Reading, organisationId: string): Promise<SiteRow[]> {
  const { sites: s } = t;
  return db.select().from(s).where(eq(s.organisationId, organisationId)).orderBy(asc(s.key));
}

export async function findSite(
  { db, t }: Reading,
  organisationId: string,
  key: string,
): Promise<SiteRow | undefined> {
  const { sites: s } = t;
  const [site] = await db
    .select()
    .from(s)
    .where(and(eq(s.organisationId, organisationId), eq(s.key, key)));
  return site;
}

type Own = { readonly id: string; readonly organisationId: string };

export async function insertSite({ db, t }: Writing, own: Own, site: Site): Promise<void> {
  await db.insert(t.sites).values({ ...own, ...columns(site), closedOn: null, version: 1 });
}

export async function markSite({ db, t }: Writing, id: string, site: Site): Promise<void> {
  const { sites: s } = t;
  await db
    .update(s)
    .set({ ...columns(site), version: sql`${s.version} + 1` })
    .where(eq(s.id, id));
}

function columns({ inClaim, ownership, controlTest, ...plain }: Site) {
  const test = controlTest === null ? null : JSON.stringify(controlTest);
  return {
    ...plain,
    inClaim: inClaim ? 1 : 0,
    ownership: JSON.stringify(ownership),
    controlTest: test,
  };
}
