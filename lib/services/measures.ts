import { draftOf } from "@/db/queries/case-files";
import { unlinkSubject } from "@/db/queries/evidence";
import {
  approvedFactors,
  approvedOf,
  coefficientsFound,
  toCoefficient,
  toFactor,
} from "@/db/queries/factors";
import {
  deleteMeasure,
  findMeasure,
  insertMeasure,
  markMeasure,
  measuresOf,
  toMeasure,
} from "@/db/queries/measures";
import { declarationsOf, findReport } from "@/db/queries/reports";
import { refuseSaid } from "@/lib/domain/claims/banned";
import { groupedBy } from "@/lib/domain/group";
import type { AddMeasureInput, ChangeMeasureInput, EntryInput } from "@/lib/domain/inputs/entries";
import type { Actor } from "@/lib/domain/roles";
import { publicly, view } from "./doors";
import { edit, seen, stampOf } from "./editing";

/** A report's measures by key, each with the version that a change must name. */
export function listMeasures(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    show: async (at) =>
      (await measuresOf(at, reportId)).map((row) => ({ ...toMeasure(row), version: row.version })),
  });
}

/** What the measures name, by key: factors and coefficients as they were published. */
export function measureSources(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const { file, source } = await draftOf(at, report);
      const named = new Set(
        file.measures.flatMap(({ inputs, items }) => [
          ...Object.values(inputs),
          ...items.map(({ factor }) => factor),
        ]),
      );
      const isNamed = ({ key }: { readonly key: string }) => named.has(key);
      return {
        factors: [...file.factors, ...source.factors.values()].filter(isNamed),
        coefficients: [...file.coefficients, ...source.coefficients.values()].filter(isNamed),
      };
    },
  });
}

/**
 * What the public calculator computes with: every approved coefficient, each region's newest grid factor,
 * and the factors of these keys, each with its source.
 */
export function calculatorNumbers(keys: readonly string[]) {
  return publicly(async (at) => {
    const found = await approvedFactors(at, { categories: ["electricity_location"] });
    const newest = groupedBy(
      found.toSorted((a, b) => b.validYear - a.validYear),
      ({ region }) => region,
    );
    const grid = [...newest.values()].map(([{ key }]) => key);
    const rows = await approvedOf(at, [...new Set([...grid, ...keys])]);
    const factors = rows.filter(({ kind }) => kind === "factor").map(toFactor);
    return {
      coefficients: (await coefficientsFound(at, undefined)).map(toCoefficient),
      grid: factors.filter(({ key }) => grid.includes(key)),
      factors,
    };
  });
}

const touching = ({ key }: { readonly key: string }) => [{ kind: "measure", key } as const];

export function addMeasure(actor: Actor, { reportId, ...measure }: AddMeasureInput) {
  return edit(actor, "measure.edit", reportId, touching(measure), async (at, report, now) => {
    refuseSaid("measure", measure, declarationsOf(report).claim);
    await insertMeasure(at, stampOf(actor, report, now), measure);
    return { added: measure.key };
  });
}

/** Throws a Refusal `conflict` where somebody changed it since it was shown. */
export function changeMeasure(actor: Actor, { reportId, version, ...measure }: ChangeMeasureInput) {
  return edit(actor, "measure.edit", reportId, touching(measure), async (at, report) => {
    refuseSaid("measure", measure, declarationsOf(report).claim);
    const { id } = seen(await findMeasure(at, reportId, measure.key), version);
    await markMeasure(at, id, measure);
    return { changed: measure.key };
  });
}

export function removeMeasure(actor: Actor, { reportId, key }: EntryInput) {
  return edit(actor, "measure.edit", reportId, touching({ key }), async (at) => {
    const { id } = seen(await findMeasure(at, reportId, key), undefined);
    await deleteMeasure(at, id);
    await unlinkSubject(at, reportId, "measure", [key]);
    return { removed: key };
  });
}
