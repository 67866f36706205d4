import { times } from "../decimal";
import { conversion } from "../units";
import type { Method } from "./types";

/** Every way an activity is counted (domain.md 3.2); growth is a row. */
export const methods: readonly Method[] = [
  {
    key: "",
    formula: "S1.unit",
    expression: "Q × EF",
    word: "methods.direct",
    quantity: "methods.quantity",
    reference: { standard: "GHG Protocol Corporate Standard", clause: "Ch 6", level: "A" },
    categories: [],
    inputs: [],
    golden: [],
    terms: ({ activity, factor }) => [
      {
        factor,
        quantity: times(activity.quantity, conversion(activity.unit, factor.unit)),
        steps: [],
      },
    ],
  },
];

const byKey = new Map(methods.map((method) => [method.key, method]));

export const findMethod = (key: string): Method | undefined => byKey.get(key);

/** The methods a category may be counted by, the plain one first. */
export function methodsOf(category: string): readonly Method[] {
  return methods.filter(
    ({ categories }) => categories.length === 0 || categories.includes(category),
  );
}
