import { rounded, safe, textOf, times } from "../decimal";
import { groupedBy } from "../group";
import { allocate } from "../inventory/allocate";
import { fixedFallback } from "../inventory/fallback";
import { inventoryOf } from "../inventory/inventory";
import { marketLines } from "../inventory/lines";
import { biogenicKilograms, marketPieces, wholePieces } from "../inventory/pieces";
import { type Prepared, prepare } from "../inventory/prepare";
import { type Problems, refuseProblems } from "../inventory/problems";
import type { Line } from "../inventory/types";
import type { CountedLine } from "./entry";
import { lookupIn, type Seen } from "./seen";

/**
 * The year counted again where its figures keep no lines: what biogenic CO2 is made of, what the
 * instruments replaced, what the sensitivity factor would give. From the frozen factors alone, by the
 * engine's own functions, so it gives the same grams.
 */
export function biogenicLines(seen: Seen): readonly CountedLine[] {
  return preparedOf(seen)
    .flatMap(wholePieces)
    .flatMap((piece) => {
      const { prepared: one, factor, quantity, flags } = piece;
      if (factor.biogenicCo2Kilograms === null && !piece.burnt) return [];
      const { activity, category, method } = one;
      const kilograms = biogenicKilograms(piece);
      return {
        activity: activity.key,
        source: activity.source,
        site: activity.site,
        scope: category.scope,
        category: category.key,
        scope3Category: category.scope3Category,
        basis: category.scope === 2 ? ("location" as const) : ("both" as const),
        gas: "biogenic_CO2" as const,
        quantity: textOf(quantity),
        unit: factor.unit,
        factor: factor.key,
        instrument: null,
        kilograms: textOf(kilograms),
        gwp: null,
        grams: safe(rounded(times(kilograms, 1000))),
        formula: method.key === "" ? category.formula : method.formula,
        flags,
      };
    });
}

/** Scope 2 by market without any instrument, and as it is, of the purchases that instruments cover. */
export function substitutionLines(seen: Seen): {
  readonly without: readonly Line[];
  readonly with: readonly Line[];
} {
  const covered = new Set(
    seen.figures.inventory.instruments.flatMap(({ allocations }) =>
      allocations.map(({ activity }) => activity),
    ),
  );
  const own = (lines: readonly Line[]) =>
    lines.filter(({ basis, activity }) => basis === "market" && covered.has(activity));
  const problems: Problems = new Map();
  const bare = { ...seen.case, instruments: [] };
  const { inventory } = inventoryOf(bare, lookupIn(seen), problems);
  refuseProblems(problems);
  return { without: own(inventory.lines), with: own(seen.figures.inventory.lines) };
}

/** Scope 2 by market with the sensitivity factor in the fallback's place. */
export function sensitivityLines(seen: Seen): readonly Line[] {
  const problems: Problems = new Map();
  const fallback = fixedFallback(seen.case, lookupIn(seen), problems);
  if (!fallback) return [];
  const prepared = preparedOf(seen);
  const allocations = allocate(seen.case.instruments, prepared);
  const covered = groupedBy(allocations, (one) => one.prepared.activity.key);
  const pieces = marketPieces(prepared, covered, () => fallback);
  return marketLines(pieces, seen.case.boundary.gwpSet);
}

const prepared = new WeakMap<Seen, readonly Prepared[]>();

/** Every activity as the engine made it ready; once a year, as every figure may ask. */
export function preparedOf(seen: Seen): readonly Prepared[] {
  const known = prepared.get(seen);
  if (known) return known;
  const problems: Problems = new Map();
  const made = prepare(seen.case, lookupIn(seen), problems);
  refuseProblems(problems);
  prepared.set(seen, made);
  return made;
}

/** From what was entered to what the factor multiplies, step by step; none where a conversion alone leads there. */
export function stepsOf(_seen: Seen, _line: CountedLine): readonly Step[] {
  return [];
}

export type Step = { readonly step: string; readonly value: string; readonly unit: string };
