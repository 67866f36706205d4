import type { Factor } from "../case/factor";
import { type Exact, times } from "../decimal";
import { isRefusal, Refusal, type Told } from "../refusal";
import { conversion } from "../units";
import type { Word } from "../words/en";
import type { Given, MethodStep, PerUnit, Term } from "./types";

export const step = (word: Word, value: Exact, unit: string): MethodStep => ({ word, value, unit });

/** One factor, one quantity in its unit. */
export const term = (
  factor: Factor,
  quantity: Exact,
  steps: readonly MethodStep[] = [],
  more: Partial<Pick<Term, "burnt" | "flags">> = {},
): Term => ({ factor, quantity, steps, ...more });

/** A refusal that names the input, `quantity`, `unit` or `factor` at fault. */
export function wrong(
  field: string,
  word: Word,
  values: NonNullable<Told["values"]> = {},
): Refusal {
  return new Refusal("invalid", word, { values, fields: { [field]: { word, values } } });
}

/** A conversion whose refusal stands at that field. */
export function converted(field: string, from: string, to: string): Exact {
  try {
    return conversion(from, to);
  } catch (error) {
    if (isRefusal(error)) throw wrong(field, error.word, error.values);
    throw error;
  }
}

/** The activity's quantity in that unit; what does not convert is the unit's fault. */
export function quantityIn({ activity }: Given, unit: string): Exact {
  return times(activity.quantity, converted("unit", activity.unit, unit));
}

/** A quantity by what one of it holds, "43.0 GJ/t": how many of `over` that is. */
export function held(field: string, quantity: Exact, unit: string, per: PerUnit): Exact {
  return times(quantity, converted(field, unit, per.under), per.value);
}
