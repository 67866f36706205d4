import type { CaseFile } from "./case/case-file";
import type { Coefficient, Factor } from "./case/factor";
import { compared, minus, times } from "./decimal";
import { bridgeOf, subjectOf } from "./inventory/bridge";
import { comparativeOf, equivalenceOf } from "./inventory/comparatives";
import { inventoryOf } from "./inventory/inventory";
import { lookupOf, type Source } from "./inventory/lookup";
import { note, type Problems, refuseProblems } from "./inventory/problems";
import { reductionsOf } from "./measures/reductions";
import type { Figures } from "./statement-types";

export type Calculation = {
  readonly figures: Figures;
  /** Those used, in full, by key: what a statement freezes beside its figures. */
  readonly factors: readonly Factor[];
  readonly coefficients: readonly Coefficient[];
};

/**
 * Everything a case's numbers say: inventory, measures, bridge, comparatives, equivalence. Exact, so
 * the same case and factors always give the same grams. Throws a Refusal whose fields name every
 * entry that cannot be counted (`activities[12].unit`), with its remedy.
 */
export function calculate(file: CaseFile, library: Source): Calculation {
  const problems: Problems = new Map();
  const lookup = lookupOf(file, library);
  checkYear(file, problems);
  checkComparatives(file, problems);
  const { inventory, substitution } = inventoryOf(file, lookup, problems);
  const reductions = reductionsOf(file, subjectOf(file), lookup, problems);
  refuseProblems(problems);
  const figures: Figures = {
    inventory,
    reductions,
    bridge: bridgeOf(file, inventory.totals, substitution, reductions),
    comparatives: file.comparatives.map(comparativeOf),
    equivalence: file.equivalence && equivalenceOf(file.equivalence, reductions.total),
  };
  return { figures, ...lookup.used() };
}

function checkYear({ year, claim, boundary }: CaseFile, problems: Problems) {
  if (year.firstDay >= year.lastDay) note(problems, "year.lastDay", "calculator.order");
  const outside = claim?.scopes.find((scope) => !boundary.scopes.includes(scope));
  if (outside) note(problems, "claim.scopes", "calculator.claimScope", { scope: outside });
}

/** Both stated figures must stay above zero by more than their rounding, or no change follows from them. */
function checkComparatives({ comparatives, equivalence }: CaseFile, problems: Problems) {
  for (const [index, one] of comparatives.entries())
    if (compared(minus(times(one.tonnes, 2), one.roundedToTonnes), 0) <= 0)
      note(problems, `comparatives[${index}].tonnes`, "calculator.range", { name: "tonnes" });
  if (!equivalence) return;
  const { kilometresPerYear, kilogramsPerKilometre } = equivalence;
  if (compared(times(kilometresPerYear, kilogramsPerKilometre), 0) <= 0)
    note(problems, "equivalence.kilometresPerYear", "calculator.range", { name: "km" });
}
