import { times } from "../decimal";
import { conversion } from "../units";
import { assets } from "./assets";
import { combustion } from "./combustion";
import { fugitive } from "./fugitive";
import { heat } from "./heat";
import { processes } from "./process";
import { products } from "./products";
import { rankIn } from "./ranking";
import { spend } from "./spend";
import { suppliers } from "./suppliers";
import { transport } from "./transport";
import type { Method } from "./types";
import { waste } from "./waste";

/** Quantity × factor, under the formula of the category itself. */
export const plainMethod: Method = {
  key: "",
  formula: "S1.unit",
  expression: "Q × EF",
  word: "methods.names.direct",
  quantity: "methods.quantities.direct",
  quantityColumn: "quantity",
  reference: { standard: "GHG Protocol Corporate Standard", clause: "Ch 6", level: "A" },
  categories: [],
  inputs: [],
  golden: [
    "uk-gas",
    "epa-gas",
    "unit-by-hand",
    "process-by-hand",
    "china-location",
    "uk-location",
    "egrid-location",
    "uk-heat",
    "china-heat",
    "uk-water",
    "uk-plastics",
    "average-by-hand",
    "uk-wtt",
    "uk-landfill",
    "G03",
    "G04",
    "G05",
    "china-second-series",
    "supplier-rate",
  ],
  terms: ({ activity, factor }) => [
    {
      factor,
      quantity: times(activity.quantity, conversion(activity.unit, factor.unit)),
      steps: [],
    },
  ],
};

/** Every way an activity is counted (domain.md 3.2); growth is a row. */
export const methods: readonly Method[] = [
  plainMethod,
  ...combustion,
  ...fugitive,
  ...processes,
  ...heat,
  ...suppliers,
  ...spend,
  ...transport,
  ...waste,
  ...assets,
  ...products,
];

const byKey = new Map(methods.map((method) => [method.key, method]));

export const findMethod = (key: string): Method | undefined => byKey.get(key);

/** Whether a method may count a category's activities. */
export function allows({ categories }: Method, category: string): boolean {
  return categories.length === 0 || categories.includes(category);
}

/** The methods a category may be counted by, the best first (domain.md 3.4). */
export function methodsOf(category: string): readonly Method[] {
  const rank = rankIn(category);
  return methods
    .filter((method) => allows(method, category))
    .sort((a, b) => rank(a.key) - rank(b.key));
}
