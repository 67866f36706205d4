import { and, asc, count, eq, inArray, isNotNull, like, type SQL, sql } from "drizzle-orm";
import type { Coefficient, Factor } from "@/lib/domain/case/factor";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { begins, contains, wordsOf } from "./contains";

export type EditionRow = Row<"editions">;
export type FactorRow = Row<"factors">;
export type FactorFilter = {
  readonly text?: string | undefined;
  readonly category?: string | undefined;
  readonly region?: string | undefined;
  readonly year?: number | undefined;
  readonly units?: readonly string[] | undefined;
};

/** A row of kind `factor` as the case file has it. */
export function toFactor({ body }: FactorRow): Factor {
  return JSON.parse(body);
}

/** A row of kind `coefficient` as the case file has it. */
export function toCoefficient({ body }: FactorRow): Coefficient {
  return JSON.parse(body);
}

export async function editionsOf({ db, t }: Reading): Promise<EditionRow[]> {
  return db.select().from(t.editions).orderBy(asc(t.editions.key));
}

export async function insertEdition(
  { db, t }: Writing,
  edition: EditionRow,
  rows: readonly FactorRow[],
): Promise<void> {
  await db.insert(t.editions).values(edition);
  for (let start = 0; start < rows.length; start += 1000)
    await db.insert(t.factors).values(rows.slice(start, start + 1000));
}

export async function findFactor(
  { db, t }: Reading,
  key: string,
): Promise<{ factor: FactorRow; edition: EditionRow } | undefined> {
  const { factors: f, editions: e } = t;
  const [row] = await db
    .select({ factor: f, edition: e })
    .from(f)
    .innerJoin(e, eq(e.id, f.editionId))
    .where(eq(f.key, key));
  return row;
}

/** Approved factors and coefficients of these keys, by key. */
export async function approvedOf(
  { db, t }: Reading,
  keys: readonly string[],
): Promise<FactorRow[]> {
  const { factors: f } = t;
  const found: FactorRow[] = [];
  for (let start = 0; start < keys.length; start += 1000) {
    const lot = keys.slice(start, start + 1000);
    found.push(
      ...(await db
        .select()
        .from(f)
        .where(and(inArray(f.key, lot), isNotNull(f.approvedAt)))),
    );
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Approved factors of grid electricity in these regions: what an automatic choice is made among. */
export async function approvedOfRegions(
  { db, t }: Reading,
  regions: readonly string[],
): Promise<FactorRow[]> {
  const { factors: f } = t;
  const electricity = like(f.category, "electricity%");
  return db
    .select()
    .from(f)
    .where(and(electricity, inArray(f.region, [...regions]), isNotNull(f.approvedAt)))
    .orderBy(asc(f.key));
}

/** Every key that may be used and its unit, for a file's rows and for "did you mean". */
export async function approvedUnits({ db, t }: Reading): Promise<{ key: string; unit: string }[]> {
  const { factors: f } = t;
  return db
    .select({ key: f.key, unit: f.unit })
    .from(f)
    .where(and(eq(f.kind, "factor"), isNotNull(f.approvedAt)))
    .orderBy(asc(f.key));
}

/** Which of these keys another edition has. */
export async function keysTaken({ db, t }: Reading, keys: readonly string[]): Promise<string[]> {
  const { factors: f } = t;
  const taken: string[] = [];
  for (let start = 0; start < keys.length; start += 1000) {
    const lot = keys.slice(start, start + 1000);
    const rows = await db.select({ key: f.key }).from(f).where(inArray(f.key, lot));
    taken.push(...rows.map(({ key }) => key));
  }
  return taken;
}

/** Approved factors in which every word is found; best first: the key itself, then names that begin so. */
export async function factorsFound(
  at: Reading,
  filter: FactorFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<FactorRow[]> {
  const { factors: f } = at.t;
  const typed = (filter.text ?? "").trim().toLowerCase();
  const name = sql`lower(${f.name})`;
  const rank = sql`case when ${f.key} = ${typed} then 0
    when ${name} = ${typed} then 1 when ${begins(name, typed)} then 2 else 3 end`;
  return at.db
    .select()
    .from(f)
    .where(narrowed(at, filter))
    .orderBy(rank, sql`${f.validYear} desc`, asc(f.name), asc(f.key))
    .limit(limit)
    .offset(offset);
}

export async function factorCount(at: Reading, filter: FactorFilter): Promise<number> {
  const [all] = await at.db
    .select({ rows: count() })
    .from(at.t.factors)
    .where(narrowed(at, filter));
  return all?.rows ?? 0;
}

/** Approved coefficients in whose name, key or region every word is found, by name. */
export async function coefficientsFound(
  { db, t }: Reading,
  text: string | undefined,
): Promise<FactorRow[]> {
  const { factors: f } = t;
  const words = wordsOf(text).map((word) => contains(f.folded, word));
  return db
    .select()
    .from(f)
    .where(and(isNotNull(f.approvedAt), eq(f.kind, "coefficient"), ...words))
    .orderBy(asc(f.name), asc(f.key));
}

/** The categories and regions of approved factors: what a search may be narrowed to. */
export async function factorFacets({ db, t }: Reading) {
  const { factors: f } = t;
  const approved = and(isNotNull(f.approvedAt), eq(f.kind, "factor"));
  const distinct = async (column: typeof f.category | typeof f.region) =>
    db.select({ value: column }).from(f).where(approved).groupBy(column).orderBy(asc(column));
  const [categories, regions] = [await distinct(f.category), await distinct(f.region)];
  return {
    categories: categories.map(({ value }) => value),
    regions: regions.map(({ value }) => value),
  };
}

function narrowed({ t }: Reading, filter: FactorFilter): SQL | undefined {
  const { factors: f } = t;
  return and(
    isNotNull(f.approvedAt),
    eq(f.kind, "factor"),
    filter.category ? eq(f.category, filter.category) : undefined,
    filter.region ? eq(f.region, filter.region) : undefined,
    filter.year === undefined ? undefined : eq(f.validYear, filter.year),
    filter.units ? inArray(f.unit, [...filter.units]) : undefined,
    ...wordsOf(filter.text).map((word) => contains(f.folded, word)),
  );
}
