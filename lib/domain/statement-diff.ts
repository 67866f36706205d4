import { sumOf } from "./decimal";
import { groupedBy } from "./group";
import type { Line, Totals } from "./inventory/types";
import type { Statement } from "./statement-types";

const parts = [
  "sites",
  "exclusions",
  "activities",
  "instruments",
  "measures",
  "retirements",
] as const;
const wholes = ["organisation", "boundary", "claim", "plan"] as const;
export type StatementPart = (typeof parts)[number] | (typeof wholes)[number];

/** One declared thing that differs; the texts are what each cycle declared, as JSON where it is no plain value. */
export type ChangedEntry = {
  readonly part: StatementPart;
  readonly key: string;
  readonly change: "added" | "changed" | "removed";
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};
export type ChangedTotal = {
  readonly figure: keyof Totals;
  readonly beforeGrams: number;
  readonly afterGrams: number;
};
/** One activity whose grams differ under either method of Scope 2; zero where a statement has it not. */
export type ChangedFigure = {
  readonly activity: string;
  readonly method: "both" | "location" | "market";
  readonly beforeGrams: number;
  readonly afterGrams: number;
};
export type StatementDiff = {
  readonly entries: readonly ChangedEntry[];
  readonly figures: readonly ChangedFigure[];
  readonly totals: readonly ChangedTotal[];
};
type Declared = Readonly<Record<string, unknown>>;

/**
 * What a resubmission changed: entries added, changed and removed, each activity's figure that moved, and every
 * total before and after (domain.md 4.1).
 */
export function diffStatements(before: Statement, after: Statement): StatementDiff {
  const listed = parts.flatMap((part) =>
    diffLists(part, byKey(before.case[part]), byKey(after.case[part])),
  );
  const whole = wholes.flatMap((part) =>
    entry(part, part, before.case[part] ?? undefined, after.case[part] ?? undefined),
  );
  const totals = diffTotals(before, after);
  return { entries: [...whole, ...listed], figures: diffFigures(before, after), totals };
}

function diffLists(
  part: StatementPart,
  before: ReadonlyMap<string, Declared>,
  after: ReadonlyMap<string, Declared>,
): ChangedEntry[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => entry(part, key, before.get(key), after.get(key)));
}

function entry(
  part: StatementPart,
  key: string,
  before: Declared | undefined,
  after: Declared | undefined,
): ChangedEntry[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const fields = names
    .map((field) => ({ field, before: told(before?.[field]), after: told(after?.[field]) }))
    .filter((one) => one.before !== one.after);
  if (fields.length === 0) return [];
  const change = before ? (after ? "changed" : "removed") : "added";
  return [{ part, key, change, fields }];
}

function diffTotals({ figures: before }: Statement, { figures: after }: Statement): ChangedTotal[] {
  const names = Object.keys(after.inventory.totals) as (keyof Totals)[];
  return names.map((figure) => ({
    figure,
    beforeGrams: before.inventory.totals[figure],
    afterGrams: after.inventory.totals[figure],
  }));
}

function diffFigures(before: Statement, after: Statement): ChangedFigure[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((activity) => {
    const [one = [], other = []] = [was.get(activity), is.get(activity)];
    const split = [...one, ...other].some(({ basis }) => basis !== "both");
    return (split ? (["location", "market"] as const) : (["both"] as const)).flatMap((method) => {
      const [beforeGrams, afterGrams] = [gramsBy(method, one), gramsBy(method, other)];
      return beforeGrams === afterGrams ? [] : [{ activity, method, beforeGrams, afterGrams }];
    });
  });
}

const linesOf = ({ figures }: Statement): ReadonlyMap<string, readonly Line[]> =>
  groupedBy(figures.inventory.lines, ({ activity }) => activity);

function gramsBy(method: ChangedFigure["method"], lines: readonly Line[]): number {
  const counted = lines.filter(({ basis }) => basis === "both" || basis === method);
  return sumOf(counted.map(({ grams }) => grams));
}

function byKey(entries: readonly (Declared & { readonly key: string })[]) {
  return new Map<string, Declared>(entries.map((one) => [one.key, one]));
}

function told(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
