import type { Measure } from "../case/case-file";
import { compared, dividedBy, type Exact, exact, minus, plus, times, total } from "../decimal";
import { type Uncertain, uncertainOf } from "./bands";
import { inputsOf } from "./resolve";
import type { Given, Inputs } from "./types";

export type Contribution = Uncertain & {
  /** How far the result moves when the input moves by its percentage, per cent of the result. */
  readonly effect: Exact;
};
export type Combined = {
  /** Half the 95 % interval, per cent of the result, to six decimals. */
  readonly percent: Exact;
  readonly contributions: readonly Contribution[];
};

/**
 * Independent relative uncertainties by root sum of squares (IPCC 2006 V1 Ch 3; green computing rule
 * 8): each input moved by its own band, its effect on the result squared and summed. For inputs that
 * multiply, the effect is the band itself. Null where the result is zero or nothing is uncertain.
 */
export function combined(
  inputs: Inputs,
  evidence: Measure["evidenceClass"],
  resultOf: (inputs: Inputs) => Exact,
): Combined | null {
  const result = resultOf(inputs);
  if (compared(result, 0) === 0) return null;
  const contributions = inputs.all.flatMap((given) => {
    const uncertain = uncertainOf(given, evidence);
    if (!uncertain || compared(given.value, 0) === 0) return [];
    const moved = resultOf(movedBy(inputs, given, uncertain.percent));
    const effect = percentOf(minus(moved, result), result);
    return compared(effect, 0) === 0 ? [] : [{ ...uncertain, effect }]; // what cancels says nothing
  });
  if (contributions.length === 0) return null;
  const squares = total(contributions.map(({ effect }) => times(effect, effect)));
  return { percent: squareRoot(squares), contributions };
}

/** The inputs with one of them moved up by so many per cent; down, where a share would exceed 1. */
function movedBy(inputs: Inputs, given: Given, percent: string): Inputs {
  const step = times(given.value, dividedBy(percent, 100));
  const up = plus(given.value, step);
  const over = given.row.kind === "share" && compared(up, 1) > 0;
  const value = over ? minus(given.value, step) : up;
  return inputsOf(inputs.all.map((one) => (one === given ? { ...one, value } : one)));
}

function percentOf(part: Exact, whole: Exact): Exact {
  const value = times(dividedBy(part, whole), 100);
  return compared(value, 0) < 0 ? minus(0, value) : value;
}

/** To six decimals, rounded down, by Newton's method on whole numbers. */
export function squareRoot(value: Exact): Exact {
  const scaled = (value.over * 10n ** 12n) / value.under;
  let root = scaled;
  for (let next = (root + 1n) / 2n; next < root; next = (root + scaled / root) / 2n) root = next;
  return dividedBy(exact(root), 10n ** 6n);
}
