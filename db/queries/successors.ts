import type { Factor } from "@/lib/domain/case/factor";
import type { Successors } from "@/lib/domain/factors/adoption";
import { correctionsIn, successorsIn } from "@/lib/domain/factors/compare-editions";
import { sameFamily } from "@/lib/domain/factors/identity";
import { groupedBy } from "@/lib/domain/group";
import type { Reading } from "../client";
import { activitiesOf } from "./activities";
import { approvedIn, type EditionRow, factorsWithEditions, toFactor } from "./factors";

export type Used = readonly {
  readonly edition: EditionRow;
  readonly factors: readonly Factor[];
}[];

/** The library's factors that a report's activities name, by edition. */
export async function usedIn(at: Reading, report: { readonly id: string }) {
  const factorsOfActivities = (await activitiesOf(at, report.id)).map(({ factor }) => factor);
  const rows = await factorsWithEditions(at, [...new Set(factorsOfActivities)]);
  const groups = groupedBy(rows, ({ edition }) => edition.id);
  const editions: Used = [...groups.values()].map((group) => ({
    edition: group[0].edition,
    factors: group.map(({ factor }) => toFactor(factor)),
  }));
  return { factorsOfActivities, editions };
}

/** The factors of an edition that take the place of those in use. */
export async function successorsOf(
  at: Reading,
  edition: EditionRow,
  used: Used,
): Promise<Successors> {
  const related = relatedTo(edition, used);
  if (related.length === 0) return new Map();
  const fresh = await rowsOf(at, edition);
  return new Map(
    related.flatMap(({ edition: { year }, factors }) => [
      ...successorsIn(fresh, { year, factors }),
    ]),
  );
}

/** The factors of an edition that correct those in use, each for the year that it is of. */
export async function correctionsOf(
  at: Reading,
  edition: EditionRow,
  used: Used,
): Promise<Successors> {
  const related = relatedTo(edition, used);
  if (related.length === 0) return new Map();
  const fresh = (await rowsOf(at, edition)).factors;
  return new Map(related.flatMap(({ factors }) => [...correctionsIn(fresh, factors)]));
}

/**
 * What an edition gives for those in use: their corrections for the year that each is of, or else what succeeds them;
 * nothing where it is of another publication.
 */
export async function replacementsOf(
  at: Reading,
  edition: EditionRow,
  used: Used,
): Promise<Successors> {
  const corrected = await correctionsOf(at, edition, used);
  return corrected.size > 0 ? corrected : successorsOf(at, edition, used);
}

/** The editions in use that are of the same publication, the one with most of the year's factors first. */
export function relatedTo({ id, ...edition }: EditionRow, used: Used): Used {
  return used
    .filter((one) => one.edition.id !== id && sameFamily(one.edition, edition))
    .sort((a, b) => b.factors.length - a.factors.length);
}

/** An edition's approved rows, as they are compared. */
export async function rowsOf(at: Reading, { id, year }: EditionRow) {
  return { year, factors: (await approvedIn(at, id)).map(toFactor) };
}
