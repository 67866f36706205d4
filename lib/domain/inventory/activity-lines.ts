import type { CaseFile } from "../case/case-file";
import { groupedBy } from "../group";
import { Refusal } from "../refusal";
import { directLines } from "./lines";
import { lookupOf, type Source } from "./lookup";
import { prepare } from "./prepare";
import type { Problems } from "./problems";
import type { Line } from "./types";

type Traced = {
  /** By the activity's key; none where it does not compute. Scope 2 by location. */
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  /** By field, as `activities[0].unit`. */
  readonly problems: Problems;
};

/** Each activity's own lines, also of a case that is not yet whole: what a list and a row's trace show. */
export function activityLines(file: CaseFile, source: Source): Traced {
  const problems: Problems = new Map();
  const prepared = prepare(file, lookupOf(file, source), problems);
  const lines = directLines(prepared, file.boundary.gwpSet);
  return { lines: groupedBy(lines, ({ activity }) => activity), problems };
}

const pointing = /^activities\[0\]\.(site|category|scope|scope3Category|factor)$/;

/** @throws Refusal `invalid`, by field, where the one activity of a case names what is not there */
export function refuseUnknown(problems: Problems): void {
  const fields = [...problems].flatMap(([field, told]) => {
    const [, name] = pointing.exec(field) ?? [];
    return name ? [[name, told] as const] : [];
  });
  if (fields.length > 0)
    throw new Refusal("invalid", "refusal.invalid", { fields: Object.fromEntries(fields) });
}
