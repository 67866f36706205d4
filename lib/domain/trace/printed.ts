import type { Calculation } from "../calculate";
import type { CaseFile } from "../case/case-file";
import type { Seen } from "./seen";
import { assessments, referencesOf, traceOf } from "./trace";
import { activityLine } from "./trace-line";

/** Version of what `calculate` prints: fields may be added to it, none is removed or changes its meaning. */
export const figuresFormat = "zeroproof-figures/1";

/** `lines`: whether each calculation line is printed; `trace`: a figure's reference, `all`, or none. */
export type Asked = { readonly lines: boolean; readonly trace: string | null };

/**
 * What `calculate` prints (docs/calculate.md), its long lists as iterables, each element made when it is
 * written. Throws the Refusal of `traceOf` for a figure that the year has not.
 */
export function printedFigures(file: CaseFile, calculation: Calculation, asked: Asked) {
  const seen: Seen = { case: file, ...calculation };
  const { figures, factors, coefficients } = calculation;
  const { lines, ...inventory } = figures.inventory;
  return {
    format: figuresFormat,
    ...figures,
    inventory: {
      ...inventory,
      ...(asked.lines && { lines: mapped(lines, (line) => activityLine(seen, line, 1)) }),
    },
    quality: assessments(seen),
    factors: [...factors, ...coefficients],
    ...(asked.trace !== null && { trace: tracesIn(seen, asked.trace) }),
  };
}

/** One figure is looked up at once, so that a wrong name is said before anything is written. */
function tracesIn(seen: Seen, asked: string) {
  if (asked !== "all") return [traceOf(seen, asked)];
  return mapped(referencesOf(seen), (figure) => traceOf(seen, figure));
}

function* mapped<From, To>(list: Iterable<From>, to: (one: From) => To): Generator<To> {
  for (const one of list) yield to(one);
}
