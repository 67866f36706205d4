import { compared, type Exact, exact, minus, times, total } from "../decimal";
import { nearest } from "../nearest";
import { input } from "./inputs";
import { converted, step, term, wrong } from "./terms";
import type { Given, Method, Part, Term } from "./types";

export const waste: readonly Method[] = [
  {
    key: "treatments",
    formula: "S3.waste",
    expression: "Q × Σ pᵢ × EFᵢ by treatment",
    word: "methods.names.treatments",
    quantity: "methods.quantities.waste",
    quantityColumn: "quantity",
    reference: { standard: "GHG Protocol Scope 3 Technical Guidance", clause: "5.3", level: "B" },
    categories: ["waste", "end_of_life"],
    inputs: [
      input("treatments", "treatments", "mix", "methods.inputs.treatments"),
      input("mass", "mass_per_unit", "amount", "methods.inputs.massPerUnit", { above: true }),
    ],
    golden: ["uk-waste", "end-of-life", "all-named"],
    terms: treated,
  },
];

/** The shares go to the treatments named; the activity's own factor takes what is left. */
function treated(given: Given): readonly Term[] {
  const { factor, inputs } = given;
  const { mass, unit, steps } = massOf(given);
  const parts = inputs.parts("treatments") ?? [];
  const rest = minus(1, total(parts.map(({ share }) => share)));
  const shared = (name: string, share: Exact, by: typeof factor) =>
    term(by, times(mass, share, converted("unit", unit, by.unit)), [
      ...steps,
      step("methods.steps.share", share, name),
    ]);
  const named = parts.map((part) => shared(part.name, part.share, treatmentOf(given, part)));
  return compared(rest, 0) === 0 ? named : [...named, shared(factor.key, rest, factor)];
}

/** Products sold are as heavy as their number and the mass of one. */
function massOf({ activity, inputs }: Given) {
  const each = inputs.amount("mass");
  if (!each) return { mass: exact(activity.quantity), unit: activity.unit, steps: [] };
  const pieces = times(activity.quantity, converted("unit", activity.unit, "piece"));
  const mass = times(pieces, each.value);
  return { mass, unit: each.unit, steps: [step("methods.steps.mass", mass, each.unit)] };
}

function treatmentOf({ lookup }: Given, { name }: Part) {
  const factor = lookup.factor(name);
  if (factor) return factor;
  const guess = nearest(name, lookup.keys())[0] ?? "–";
  throw wrong("treatments", "methods.wrong.factor", { key: name, guess });
}
