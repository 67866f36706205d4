import type { Factor, GwpSet } from "../case/factor";
import { compared, dividedBy, type Exact, minus, times } from "../decimal";
import { co2eOf, unweighable } from "../inventory/weights";
import { identityOf } from "./identity";

/** An edition's rows with the year it is of. */
export type EditionRows = { readonly year: number; readonly factors: readonly Factor[] };

export type ChangedRow = {
  readonly before: Factor;
  readonly after: Factor;
  /** kg CO2e per unit under the GWP set compared with; null where a gas of it has no weight of its own. */
  readonly kilogramsBefore: Exact | null;
  readonly kilogramsAfter: Exact | null;
  /** Per cent of what it was; null from zero or where either cannot be weighed. */
  readonly percent: Exact | null;
};
export type EditionComparison = {
  readonly changed: readonly ChangedRow[];
  readonly unchanged: number;
  readonly added: readonly Factor[];
  readonly gone: readonly Factor[];
};

/**
 * Two editions of one publication, row by row: what changed with its percentage, largest change first,
 * what is new and what is gone. Rows of gases are weighed under `set`, those of CO2e by their publisher.
 */
export function compareEditions(
  before: EditionRows,
  after: EditionRows,
  set: GwpSet,
): EditionComparison {
  const [old, fresh] = [byIdentity(before), byIdentity(after)];
  const pairs = [...old].flatMap(([identity, factor]) => {
    const successor = fresh.get(identity);
    return successor ? [changeOf(factor, successor, set)] : [];
  });
  const changed = pairs.filter(isChange);
  return {
    changed: changed.sort(largestFirst),
    unchanged: pairs.length - changed.length,
    added: [...fresh].flatMap(([identity, factor]) => (old.has(identity) ? [] : [factor])),
    gone: [...old].flatMap(([identity, factor]) => (fresh.has(identity) ? [] : [factor])),
  };
}

/** The factors of a later edition that stand in for these, by the old one's key; none where there is no such row. */
export function successorsIn(after: EditionRows, before: EditionRows): Map<string, Factor> {
  const fresh = byIdentity(after);
  return new Map(
    before.factors.flatMap((factor) => {
      const successor = fresh.get(identityOf(factor, before.year));
      return successor && successor.key !== factor.key ? [[factor.key, successor] as const] : [];
    }),
  );
}

/**
 * The factors of a later edition that give the same thing for the same year another number, by the old one's key: a
 * correction. A factor of another year corrects none (domain.md 3.9).
 */
export function correctionsIn(
  after: readonly Factor[],
  before: readonly Factor[],
): Map<string, Factor> {
  return successorsIn({ year: 0, factors: after }, { year: 0, factors: before }); // so that identity holds the factor's own year
}

/** By identity; what two rows of an edition share identifies neither. */
function byIdentity({ year, factors }: EditionRows): Map<string, Factor> {
  const [found, twice] = [new Map<string, Factor>(), new Set<string>()];
  for (const factor of factors) {
    const identity = identityOf(factor, year);
    if (found.has(identity)) twice.add(identity);
    found.set(identity, factor);
  }
  for (const identity of twice) found.delete(identity);
  return found;
}

function changeOf(before: Factor, after: Factor, set: GwpSet): ChangedRow {
  const [kilogramsBefore, kilogramsAfter] = [weighed(before, set), weighed(after, set)];
  return {
    before,
    after,
    kilogramsBefore,
    kilogramsAfter,
    percent: percentOf(kilogramsBefore, kilogramsAfter),
  };
}

function weighed(factor: Factor, set: GwpSet): Exact | null {
  return unweighable(factor, set) === undefined ? co2eOf(factor, set) : null;
}

function percentOf(before: Exact | null, after: Exact | null): Exact | null {
  if (!before || !after || compared(before, 0) === 0) return null;
  return times(dividedBy(minus(after, before), before), 100);
}

/** Also where the CO2e stays and a gas, the biogenic part or the GWP set does not. */
function isChange({ before, after, kilogramsBefore: a, kilogramsAfter: b }: ChangedRow): boolean {
  if (!a || !b || compared(a, b) !== 0) return true;
  return said(before) !== said(after);
}

/** What a factor says in numbers, with trailing zeros taken as nothing. */
function said({ gases, co2e, biogenicCo2Kilograms }: Factor): string {
  const plain = (decimal: string) => decimal.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  return JSON.stringify([
    gases.map(({ gas, kilograms }) => [gas, plain(kilograms)]),
    co2e && [plain(co2e.kilograms), co2e.gwpSet, co2e.gas],
    biogenicCo2Kilograms && plain(biogenicCo2Kilograms),
  ]);
}

function largestFirst(a: ChangedRow, b: ChangedRow): number {
  if (!a.percent || !b.percent) return Number(!a.percent) - Number(!b.percent);
  const size = (percent: Exact) => (compared(percent, 0) < 0 ? minus(0, percent) : percent);
  return compared(size(b.percent), size(a.percent)) || (a.before.key < b.before.key ? -1 : 1);
}
