import { isRefusal, Refusal } from "../refusal";
import type { Statement } from "../statement-types";
import { type EntryTarget, type FindingPlace, sections } from "./finding";
import type { Target } from "./opening";

/** A file that a finding may name, by its id or its name. */
type File = { readonly id: string; readonly name: string };
type Place = { readonly on: FindingPlace; readonly target: string };
type Year = { readonly statement: Statement; readonly files: readonly File[] };

/** The keys that a target of each kind may have in a statement. */
const keysIn: Readonly<Record<Exclude<EntryTarget, "evidence">, (of: Statement) => string[]>> = {
  activity: ({ case: { activities } }) => keysOf(activities),
  factor: ({ factors }) => keysOf(factors),
  instrument: ({ case: { instruments } }) => keysOf(instruments),
  measure: ({ case: { measures } }) => keysOf(measures),
  retirement: ({ case: { retirements } }) => keysOf(retirements),
  site: ({ case: { sites } }) => keysOf(sites),
  exclusion: ({ case: { exclusions } }) => keysOf(exclusions),
};

/**
 * What a finding is on, as it is kept: kind and key, and the words shown for it.
 * @throws Refusal `invalid` on `target` where the statement has no such entry
 */
export function targetIn(
  { on, target }: Place,
  { statement, files }: Year,
): Target & { readonly target: string } {
  if (on === "report") return { targetKind: "report", targetKey: "", target };
  const section = sections.find((one) => on === `section.${one}`);
  if (section) return { targetKind: "section", targetKey: section, target };
  const kind = on as EntryTarget;
  if (kind === "evidence") {
    const file = files.find(({ id, name }) => id === target || name === target);
    if (!file) throw unknown(target);
    return { targetKind: kind, targetKey: file.id, target: file.name };
  }
  if (!keysIn[kind](statement).includes(target)) throw unknown(target);
  return { targetKind: kind, targetKey: target, target };
}

/** The same for what an earlier year named: the whole report where this one has it no more. */
export function stillIn(place: Place, year: Year): ReturnType<typeof targetIn> {
  try {
    return targetIn(place, year);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return targetIn({ ...place, on: "report" }, year);
  }
}

function unknown(key: string): Refusal {
  const told = { word: "verification.refused.target" as const, values: { key } };
  return new Refusal("invalid", told.word, { values: told.values, fields: { target: told } });
}

function keysOf(entries: readonly { readonly key: string }[]): string[] {
  return entries.map(({ key }) => key);
}
