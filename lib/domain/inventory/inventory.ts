import type { CaseFile } from "../case/case-file";
import { minus, rounded, safe, sumOf, textOf, times, total } from "../decimal";
import { groupedBy } from "../group";
import { type Allocation, allocate } from "./allocate";
import { type FallbackOf, fallbackPolicy, fixedFallback } from "./fallback";
import { directLines, marketLines } from "./lines";
import type { Lookup } from "./lookup";
import { biogenicKilograms, gramsOfPieces, marketPieces } from "./pieces";
import { type Prepared, prepare } from "./prepare";
import type { Problems } from "./problems";
import { checkInstruments, failingCriteria } from "./quality";
import { byCategory, byGas, bySite, flaggedGrams, totalsOf } from "./totals";
import type { InstrumentUse, Inventory } from "./types";
import { co2eOf } from "./weights";

export type Counted = { readonly inventory: Inventory; readonly substitution: number };

/**
 * The inventory of a case and what its instruments substituted: Scope 2 by market without them minus
 * with them, under the same fallback (domain.md 3.8). Whole grams CO2e.
 */
export function inventoryOf(file: CaseFile, lookup: Lookup, problems: Problems): Counted {
  const prepared = prepare(file, lookup, problems);
  checkInstruments(file, problems);
  const fallback = fallbackPolicy(file, lookup, problems);
  const sensitive = fixedFallback(file, lookup, problems);
  const { gwpSet } = file.boundary;
  const allocations = allocate(file.instruments, prepared);
  const covered = groupedBy(allocations, ({ prepared: { activity } }) => activity.key);
  const market = marketPieces(prepared, covered, fallback);
  const lines = [...directLines(prepared, gwpSet), ...marketLines(market, gwpSet)];
  const totals = totalsOf(lines, biogenic(prepared));
  const without = gramsOfPieces(marketPieces(prepared, new Map(), fallback), gwpSet);
  const shifted =
    sensitive &&
    gramsOfPieces(
      marketPieces(prepared, covered, () => sensitive),
      gwpSet,
    );
  return {
    substitution: without - totals.scope2Market,
    inventory: {
      lines,
      totals,
      byGas: byGas(lines),
      byCategory: byCategory(lines),
      bySite: bySite(
        file.sites.map((site) => site.key),
        lines,
      ),
      instruments: file.instruments.map((one) => useOf(file, one, allocations, fallback)),
      sensitivityScope12: shifted === undefined ? null : sumOf([totals.scope1, shifted]),
      flagged: flaggedGrams(lines),
    },
  };
}

function useOf(
  file: CaseFile,
  instrument: CaseFile["instruments"][number],
  allocations: readonly Allocation[],
  fallback: FallbackOf,
): InstrumentUse {
  const mine = allocations.filter((one) => one.instrument === instrument);
  const kilowattHours = times(instrument.megawattHours, 1000);
  const allocated = total(mine.map((one) => one.kilowattHours));
  const failing = failingCriteria(instrument);
  return {
    key: instrument.key,
    counted: failing.length === 0,
    failing,
    kilowattHours: textOf(kilowattHours),
    allocated: textOf(allocated),
    unused: textOf(minus(kilowattHours, allocated)),
    allocations: mine.map((one) => ({
      activity: one.prepared.activity.key,
      kilowattHours: textOf(one.kilowattHours),
      savedGrams: saved(file, one, fallback),
    })),
  };
}

/** Allocated kWh × (fallback − rate), in whole grams. */
function saved(file: CaseFile, one: Allocation, fallbackOf: FallbackOf): number {
  const fallback = fallbackOf(one.prepared);
  if (!fallback) return 0;
  const perKilowattHour = times(
    co2eOf(fallback.factor, file.boundary.gwpSet),
    fallback.perKilowattHour,
    1000,
  );
  const rate = one.instrument.kilogramsPerMegawattHour;
  return safe(rounded(times(one.kilowattHours, minus(perKilowattHour, rate))));
}

/** Biogenic CO2 stands outside the scopes (Corporate Standard Ch 9). */
function biogenic(prepared: readonly Prepared[]): number {
  return sumOf(
    prepared
      .flatMap(({ terms }) => terms)
      .map((piece) => safe(rounded(times(biogenicKilograms(piece), 1000)))),
  );
}
