import { compared, rounded, safe, textOf, times } from "../decimal";
import { groupedBy } from "../group";
import { allocate } from "../inventory/allocate";
import { fixedFallback } from "../inventory/fallback";
import { inventoryOf } from "../inventory/inventory";
import { marketLines } from "../inventory/lines";
import {
  biogenicKilograms,
  type FactorPiece,
  marketPieces,
  wholePieces,
} from "../inventory/pieces";
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
  return preparedOf(seen).flatMap((one) =>
    wholePieces(one)
      .filter((piece) => compared(biogenicKilograms(piece), 0) !== 0)
      .map((piece) => biogenicLine(one, piece)),
  );
}

function biogenicLine(prepared: Prepared, piece: FactorPiece): CountedLine {
  const { activity, category, method } = prepared;
  const kilograms = biogenicKilograms(piece);
  return {
    activity: activity.key,
    source: activity.source,
    site: activity.site,
    scope: category.scope,
    category: category.key,
    scope3Category: category.scope3Category,
    basis: category.scope === 2 ? "location" : "both",
    gas: "biogenic_CO2",
    quantity: textOf(piece.quantity),
    unit: piece.factor.unit,
    factor: piece.factor.key,
    instrument: null,
    kilograms: textOf(kilograms),
    gwp: null,
    grams: safe(rounded(times(kilograms, 1000))),
    formula: method.key === "" ? category.formula : method.formula,
    flags: piece.flags,
  };
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

const ready = new WeakMap<Seen, ReadonlyMap<string, Prepared>>();

/** Every activity as the engine made it ready; once a year, as every line asks. */
function preparedByKey(seen: Seen): ReadonlyMap<string, Prepared> {
  const known = ready.get(seen);
  if (known) return known;
  const problems: Problems = new Map();
  const made = prepare(seen.case, lookupIn(seen), problems);
  refuseProblems(problems);
  const byKey = new Map(made.map((one) => [one.activity.key, one]));
  ready.set(seen, byKey);
  return byKey;
}

const preparedOf = (seen: Seen): readonly Prepared[] => [...preparedByKey(seen).values()];

export type Step = { readonly step: string; readonly value: string; readonly unit: string };
/** What of a fuel's CO2 is emitted as such: CH4 and N2O come from all of it. */
export type Shares = { readonly oxidised: string; readonly biogenic: string };
export type Reckoned = { readonly steps: readonly Step[]; readonly co2Shares: Shares | null };

const plain: Reckoned = { steps: [], co2Shares: null };

/** How a line's method came from what was entered to what the factor multiplies, step by step. */
export function reckoned(seen: Seen, line: CountedLine): Reckoned {
  const terms = preparedByKey(seen).get(line.activity)?.terms ?? [];
  const term =
    terms.find((one) => one.factor.key === line.factor && textOf(one.quantity) === line.quantity) ??
    (terms.length === 1 ? terms[0] : undefined);
  if (!term) return plain;
  const { burnt } = term;
  return {
    steps: term.steps.map(({ word, value, unit }) => ({
      step: word.replace(/^methods\.steps\./, ""),
      value: textOf(value),
      unit,
    })),
    co2Shares: burnt
      ? { oxidised: textOf(burnt.oxidation), biogenic: textOf(burnt.biogenic) }
      : null,
  };
}
