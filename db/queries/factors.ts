import { and, asc, eq, inArray, isNotNull, like } from "drizzle-orm";
import type { Coefficient, Factor } from "@/lib/domain/case/factor";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { contains, wordsOf } from "./contains";

export type EditionRow = Row<"editions">;
export type FactorRow = Row<"factors">;
/** What a list is narrowed to; what is undefined does not narrow. */
export type FactorFilter = {
  readonly categories?: readonly string[] | undefined;
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

export async function editionOfKey(
  { db, t }: Reading,
  key: string,
): Promise<EditionRow | undefined> {
  const [row] = await db.select().from(t.editions).where(eq(t.editions.key, key));
  return row;
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

type WithEdition = { readonly factor: FactorRow; readonly edition: EditionRow };

export async function findFactor(at: Reading, key: string): Promise<WithEdition | undefined> {
  const [row] = await factorsWithEditions(at, [key]);
  return row;
}

/** The rows of these keys, each with the edition it belongs to, by key. */
export async function factorsWithEditions(
  { db, t }: Reading,
  keys: readonly string[],
): Promise<WithEdition[]> {
  const { factors: f, editions: e } = t;
  const found: WithEdition[] = [];
  for (let start = 0; start < keys.length; start += 1000)
    found.push(
      ...(await db
        .select({ factor: f, edition: e })
        .from(f)
        .innerJoin(e, eq(e.id, f.editionId))
        .where(inArray(f.key, keys.slice(start, start + 1000)))),
    );
  return found.sort((a, b) => (a.factor.key < b.factor.key ? -1 : 1));
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

/** An approved factor without its body: what a search ranks. */
export type Found = Pick<
  FactorRow,
  "key" | "editionId" | "name" | "folded" | "category" | "region" | "validYear"
> & {
  readonly publisher: string;
};

/** Every approved factor of a category and of these units, by key. */
export async function approvedFactors(
  { db, t }: Reading,
  { categories, units }: FactorFilter,
): Promise<Found[]> {
  const { factors: f, editions: e } = t;
  const { key, editionId, name, folded, category, region, validYear } = f;
  return db
    .select({ key, editionId, name, folded, category, region, validYear, publisher: e.publisher })
    .from(f)
    .innerJoin(e, eq(e.id, f.editionId))
    .where(
      and(
        isNotNull(f.approvedAt),
        eq(f.kind, "factor"),
        categories ? inArray(f.category, [...categories]) : undefined,
        units ? inArray(f.unit, [...units]) : undefined,
      ),
    )
    .orderBy(asc(f.key));
}

/** The approved factors of an edition, by key. */
export async function approvedIn({ db, t }: Reading, editionId: string): Promise<FactorRow[]> {
  const { factors: f } = t;
  return db
    .select()
    .from(f)
    .where(and(eq(f.editionId, editionId), eq(f.kind, "factor"), isNotNull(f.approvedAt)))
    .orderBy(asc(f.key));
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
