import { Refusal, type Told } from "../refusal";
import type { Word } from "../words/en";

/** What is wrong with a case, by field: `activities[12].unit`. Everything is gathered, then refused at once. */
export type Problems = Map<string, Told>;

export function note(
  problems: Problems,
  field: string,
  word: Word,
  values: NonNullable<Told["values"]> = {},
): void {
  if (!problems.has(field)) problems.set(field, { word, values });
}

/** Runs what may refuse and files its refusal under the field; undefined where it refused. */
export function attempt<Result>(problems: Problems, field: string, work: () => Result) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    note(problems, field, error.word, error.values);
    return undefined;
  }
}

/** Throws a Refusal with every problem, if there is one. */
export function refuseProblems(problems: Problems): void {
  if (problems.size === 0) return;
  throw new Refusal("invalid", "calculator.invalid", {
    values: { count: problems.size },
    fields: Object.fromEntries(problems),
  });
}

/** A key that occurs a second time in a list; returns where. */
export function noteTwice(
  problems: Problems,
  list: string,
  items: readonly { key: string }[],
): ReadonlySet<number> {
  const [seen, twice] = [new Set<string>(), new Set<number>()];
  for (const [index, { key }] of items.entries()) {
    if (seen.has(key)) {
      note(problems, `${list}[${index}].key`, "calculator.twice", { key });
      twice.add(index);
    }
    seen.add(key);
  }
  return twice;
}
