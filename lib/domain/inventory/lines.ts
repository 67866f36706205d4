import type { GwpSet } from "../case/factor";
import { textOf, times } from "../decimal";
import type { Allocation } from "./allocate";
import { type Emitting, emitting, gramsOf, instrumentGrams, type MarketPieces } from "./pieces";
import type { Prepared } from "./prepare";
import type { Basis, Line } from "./types";
import { weightsOf } from "./weights";

/** Lines of Scope 1 and 3, which count under both methods, and of Scope 2 by location. */
export function directLines(prepared: readonly Prepared[], set: GwpSet): readonly Line[] {
  return prepared.flatMap((one) => {
    const basis = one.category.scope === 2 ? "location" : "both";
    const [only, ...more] = one.terms;
    if (only && more.length === 0) return pieceLines(one, only, basis, set);
    return one.terms.flatMap((term) => pieceLines(one, term, basis, set));
  });
}

export function marketLines({ covered, rest }: MarketPieces, set: GwpSet): readonly Line[] {
  return [
    ...covered.map(instrumentLine),
    ...rest.flatMap((piece) => pieceLines(piece.prepared, piece, "market", set)),
  ];
}

/** A line per gas; its text has the mass of the gas unrounded. */
function pieceLines(
  prepared: Prepared,
  piece: Emitting,
  basis: Basis,
  set: GwpSet,
): readonly Line[] {
  const { factor, quantity, flags } = piece;
  const { activity, category } = prepared;
  const [text, formula] = [textOf(quantity), formulaOf(prepared, basis)];
  return weightsOf(factor, set).map((weight) => ({
    activity: activity.key,
    source: activity.source,
    site: activity.site,
    scope: category.scope,
    category: category.key,
    scope3Category: category.scope3Category,
    basis,
    gas: weight.gas,
    quantity: text,
    unit: factor.unit,
    factor: factor.key,
    instrument: null,
    kilograms: weight.kilograms && textOf(times(emitting(piece, weight.gas), weight.kilograms)),
    gwp: weight.gwp,
    grams: gramsOf(emitting(piece, weight.gas), weight),
    formula,
    flags: flags.length === 0 ? weight.flags : [...weight.flags, ...flags],
  }));
}

/** An instrument conveys CO2e as a whole, not by gas. */
function instrumentLine(allocation: Allocation): Line {
  const { instrument, prepared, kilowattHours } = allocation;
  return {
    activity: prepared.activity.key,
    source: prepared.activity.source,
    site: prepared.activity.site,
    scope: 2,
    category: prepared.category.key,
    scope3Category: null,
    basis: "market",
    gas: "unspecified",
    quantity: textOf(kilowattHours),
    unit: "kWh",
    factor: prepared.factor.key,
    instrument: instrument.key,
    kilograms: null,
    gwp: null,
    grams: instrumentGrams(allocation),
    formula: "S2.market",
    flags: [],
  };
}

/** The method's own formula; of quantity × factor, that of the category. */
function formulaOf({ category, activity, method }: Prepared, basis: Basis): string {
  if (category.key === "purchased_electricity" && basis === "market") return "S2.market";
  if (method.key !== "") return method.formula;
  return activity.unit.startsWith("USD") ? "S3.spend" : category.formula;
}
