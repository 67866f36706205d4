import type { Factor } from "../case/factor";
import { compared, type Exact, exact, minus, plus, times, total } from "../decimal";
import { slug } from "../factors/plain";
import { nearest } from "../nearest";
import { input } from "./inputs";
import { converted, step, term, wrong } from "./terms";
import type { Given, Method, MethodStep, Part, Term } from "./types";

const composition = input(
  "composition",
  "composition",
  "composition",
  "methods.inputs.composition",
);
const mass = { otherwise: "0" } as const;
const reference = {
  standard: "IPCC 2006 Guidelines, Volume 3",
  clause: "Ch 7",
  level: "C",
} as const;

export const fugitive: readonly Method[] = [
  {
    key: "refrigerant_balance",
    formula: "S1.fugitive",
    expression: "(start − end + purchases − returns − capacity increase) × Σ wᵢ·GWPᵢ",
    word: "methods.names.balance",
    quantity: "methods.quantities.startStock",
    quantityColumn: "start_kg",
    reference,
    categories: ["fugitive"],
    inputs: [
      input("end", "end_kg", "number", "methods.inputs.endStock", { required: true }),
      input("purchased", "purchased_kg", "number", "methods.inputs.purchased", mass),
      input("returned", "returned_kg", "number", "methods.inputs.returned", mass),
      input("capacity", "capacity_increase_kg", "number", "methods.inputs.capacity", {
        ...mass,
        least: null,
      }),
      composition,
    ],
    golden: ["balance-r410a", "balance-capacity", "balance-blend", "ar5-balance"],
    terms: balance,
  },
  {
    key: "refrigerant_screening",
    formula: "S1.fugitive",
    expression: "(charge × leak rate × years + installation loss + disposal loss) × Σ wᵢ·GWPᵢ",
    word: "methods.names.screening",
    quantity: "methods.quantities.charge",
    quantityColumn: "charge_kg",
    reference,
    categories: ["fugitive"],
    inputs: [
      input("leakRate", "leak_rate_pct", "percent", "methods.inputs.leakRate", { required: true }),
      input("years", "years", "number", "methods.inputs.years", { otherwise: "1" }),
      input(
        "installationLoss",
        "installation_loss_kg",
        "number",
        "methods.inputs.installation",
        mass,
      ),
      input("disposalLoss", "disposal_loss_kg", "number", "methods.inputs.disposal", mass),
      composition,
    ],
    golden: ["screening-r410a", "screening-losses", "ar5-screening"],
    terms: screening,
  },
  {
    key: "refrigerant_blend",
    formula: "S1.fugitive",
    expression: "Q × Σ wᵢ·GWPᵢ, Σ w = 1",
    word: "methods.names.blend",
    quantity: "methods.quantities.released",
    quantityColumn: "quantity",
    reference,
    categories: ["fugitive"],
    inputs: [{ ...composition, required: true }],
    golden: ["G02-AR6", "G02-AR5", "G02-AR4", "uk-r407c"],
    terms: (given) => released(given, exact(given.activity.quantity), []),
  },
];

function balance(given: Given): readonly Term[] {
  const { activity, inputs } = given;
  const kept = total([inputs.number("end"), inputs.number("returned"), inputs.number("capacity")]);
  const lost = minus(plus(activity.quantity, inputs.number("purchased")), kept);
  if (compared(lost, 0) < 0) throw wrong("end", "methods.wrong.negative");
  return released(given, lost, [step("methods.steps.released", lost, activity.unit)]);
}

function screening(given: Given): readonly Term[] {
  const { activity, inputs } = given;
  const leaked = times(activity.quantity, inputs.number("leakRate"), inputs.number("years"));
  const losses = plus(inputs.number("installationLoss"), inputs.number("disposalLoss"));
  const steps = [
    step("methods.steps.leaked", leaked, activity.unit),
    step("methods.steps.released", plus(leaked, losses), activity.unit),
  ];
  return released(given, plus(leaked, losses), steps);
}

/** By the gases of a blend where they are named; else by the factor, as its publisher rounded it. */
function released(given: Given, mass: Exact, steps: readonly MethodStep[]): readonly Term[] {
  const { activity, factor, inputs } = given;
  const parts = inputs.parts("composition");
  if (!parts)
    return [term(factor, times(mass, converted("unit", activity.unit, factor.unit)), steps)];
  return parts.map((part) => {
    const gas = gasOf(given, part);
    const quantity = times(mass, part.share, converted("unit", activity.unit, gas.unit));
    return term(gas, quantity, [...steps, step("methods.steps.share", part.share, part.name)]);
  });
}

/** The release of a gas under the report's GWP set. */
function gasOf({ lookup, set }: Given, { name }: Part): Factor {
  const factor = gasKeys(name, set)
    .map(lookup.factor)
    .find((found) => found);
  if (factor) return factor;
  const stem = `gwp-${set.toLowerCase()}-`;
  const known = [...lookup.keys()].filter((key) => key.startsWith(stem));
  const guess =
    nearest(stem + slug(name), known)[0]
      ?.slice(stem.length)
      .toUpperCase() ?? "–";
  throw wrong("composition", "methods.wrong.gas", { gas: name, guess, set });
}

/** The keys under which a gas may stand: of its release, or of its mass where its GWP is one of gwp.ts. */
export function gasKeys(name: string, set: Given["set"]): readonly string[] {
  return [`gwp-${set.toLowerCase()}-${slug(name)}`, `mass-${slug(name)}`];
}
