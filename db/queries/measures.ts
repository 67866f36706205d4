import { and, asc, eq, sql } from "drizzle-orm";
import type { Measure } from "@/lib/domain/case/case-file";
import { measure as schema } from "@/lib/domain/case/entries";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { Stamp } from "./stamp";

export type MeasureRow = Row<"measures">;

/** A reduction measure as the case file has it. */
export function toMeasure(row: MeasureRow): Measure {
  const { id, reportId, version, createdAt, createdBy, ...said } = row;
  const { scopes, inputs, items, context, ...plain } = said;
  return {
    ...described.parse(JSON.parse(context)),
    ...plain,
    scopes: JSON.parse(scopes),
    inputs: JSON.parse(inputs),
    items: JSON.parse(items),
  };
}

/** A report's measures by key. */
export async function measuresOf({ db, t }: Reading, reportId: string): Promise<MeasureRow[]> {
  const { measures: m } = t;
  return db.select().from(m).where(eq(m.reportId, reportId)).orderBy(asc(m.key));
}

export async function findMeasure(
  { db, t }: Reading,
  reportId: string,
  key: string,
): Promise<MeasureRow | undefined> {
  const { measures: m } = t;
  const [row] = await db
    .select()
    .from(m)
    .where(and(eq(m.reportId, reportId), eq(m.key, key)));
  return row;
}

export async function insertMeasure(
  { db, t }: Writing,
  stamp: Stamp,
  measure: Measure,
): Promise<void> {
  await db.insert(t.measures).values({ ...stamp, ...columns(measure) });
}

export async function markMeasure({ db, t }: Writing, id: string, measure: Measure): Promise<void> {
  const { measures: m } = t;
  await db
    .update(m)
    .set({ ...columns(measure), version: sql`${m.version} + 1` })
    .where(eq(m.id, id));
}

export async function deleteMeasure({ db, t }: Writing, id: string): Promise<void> {
  await db.delete(t.measures).where(eq(t.measures.id, id));
}

const described = schema.pick({
  start: true,
  functionalUnit: true,
  workBefore: true,
  workAfter: true,
  baseline: true,
  additionality: true,
  embodiedAvoidedKilograms: true,
});

function columns(measure: Measure) {
  const { scopes, inputs, items, ...rest } = measure;
  const { start, functionalUnit, workBefore, workAfter, ...more } = rest;
  const { baseline, additionality, embodiedAvoidedKilograms, ...plain } = more;
  return {
    ...plain,
    scopes: JSON.stringify(scopes),
    inputs: JSON.stringify(inputs),
    items: JSON.stringify(items),
    context: JSON.stringify({
      start,
      functionalUnit,
      workBefore,
      workAfter,
      baseline,
      additionality,
      embodiedAvoidedKilograms,
    }),
  };
}
