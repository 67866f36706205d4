import { positive } from "@/lib/domain/case/parts";
import {
  type Calculated,
  type CalculatorNumbers,
  calculateMeasures,
} from "@/lib/domain/measures/calculator";
import { type Asked, measureOf } from "./asked";

/** The measure that was asked for, computed; work that is no number is told at its field. */
export function computed(asked: Asked, numbers: CalculatorNumbers): Calculated {
  const measure = measureOf(asked);
  const { workBefore, workAfter } = measure;
  const wrong = Object.entries({ workBefore, workAfter }).flatMap(([name, text]) =>
    text === null || positive.safeParse(text).success ? [] : [name],
  );
  const without = Object.fromEntries(wrong.map((name) => [name, null]));
  const { reductions, problems } = calculateMeasures([{ ...measure, ...without }], numbers);
  for (const name of wrong) problems.set(`measures[0].${name}`, { word: "input.number" });
  return { reductions, problems };
}
