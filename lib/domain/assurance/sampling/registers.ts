import type { CaseFile } from "../../case/case-file";
import type { SampleSubject } from "./strata";
import type { TestResult } from "./test-sheet";

/** What is compared with the inventory to find what is missing: a sample of grams never does (domain.md 5.4). */
export const registers = ["sites", "meters", "suppliers"] as const;
export type Register = (typeof registers)[number];

type Year = Pick<CaseFile, "sites" | "activities" | "instruments">;
/** What a register has an entry for, and the key of what in the year is of it. */
type Named = { readonly name: string; readonly of: string };

/**
 * Every site; every source that is read from a meter or billed to an account; every supplier of an activity and every
 * generator of an instrument.
 */
const named: Readonly<Record<Register, (year: Year) => readonly Named[]>> = {
  sites: ({ sites }) => sites.map(({ key }) => ({ name: key, of: key })),
  meters: ({ activities }) =>
    activities
      .filter(({ dataKind }) => dataKind === "measured" || dataKind === "invoiced")
      .map(({ source, key }) => ({ name: source, of: key })),
  suppliers: ({ activities, instruments }) =>
    [
      ...activities.map(({ supplier, key }) => ({ name: supplier, of: key })),
      ...instruments.map(({ generator, key }) => ({ name: generator, of: key })),
    ].filter(({ name }) => name !== ""),
};

const keyOf = (register: Register, name: string) => `${register}:${name}`;

/** The keys of the items that test a year's registers: one an entry, and one without a name of an empty register. */
export function registerKeys(year: Year): string[] {
  return registers.flatMap((register) => {
    const names = new Set(named[register](year).map(({ name }) => name));
    return names.size === 0
      ? [keyOf(register, "")]
      : [...names].map((name) => keyOf(register, name));
  });
}

/** The keys of the register entries that these sites, activities and instruments of the year are of. */
export function registerKeysOf(year: Year, keys: ReadonlySet<string>): string[] {
  return registers.flatMap((register) =>
    named[register](year)
      .filter(({ of }) => keys.has(of))
      .map(({ name }) => keyOf(register, name)),
  );
}

/**
 * The entry that an item's key names: "" of an empty register, null where the whole register was one item, as in samples
 * drawn before each entry was.
 */
export function entryOf(key: string): { register: Register | undefined; name: string | null } {
  const end = key.indexOf(":");
  const head = end < 0 ? key : key.slice(0, end);
  const register = registers.find((one) => one === head);
  return { register, name: end < 0 ? null : key.slice(end + 1) };
}

/** An item of a sample, as far as registers ask. */
export type Test = {
  readonly subject: SampleSubject;
  readonly key: string;
  readonly result: TestResult;
};

/** Those of a sample's items that are of one register. */
export const itemsOf = <T extends Pick<Test, "subject" | "key">>(
  items: readonly T[],
  register: Register,
): T[] =>
  items.filter(({ subject, key }) => subject === "register" && entryOf(key).register === register);

export type RegisterCoverage = {
  readonly register: Register;
  /** How its entries are items: each by itself, none as it is empty, or all in one. */
  readonly as: "entries" | "empty" | "whole";
  /** Entries; those that were compared; and of these the ones where something is missing. */
  readonly all: number;
  readonly compared: number;
  readonly missing: number;
};

/** How far each register that has items was compared with the year. */
export function registerCoverage(tests: readonly Test[]): RegisterCoverage[] {
  return registers.flatMap((register) => {
    const own = itemsOf(tests, register);
    if (own.length === 0) return [];
    const entries = own.filter(({ key }) => entryOf(key).name);
    const whole = own.some(({ key }) => entryOf(key).name === null);
    const as = entries.length > 0 ? "entries" : whole ? "whole" : "empty";
    const of = entries.length > 0 ? entries : own;
    const count = (...results: readonly TestResult[]) =>
      of.filter(({ result }) => results.includes(result)).length;
    const compared = count("agrees", "differs");
    return [{ register, as, all: of.length, compared, missing: count("differs") }];
  });
}
