import { times } from "../decimal";
import { nearest } from "../nearest";
import { allocation, input } from "./inputs";
import { converted, quantityIn, step, term, wrong } from "./terms";
import type { Given, Method, Term } from "./types";

const guidance = "GHG Protocol Scope 3 Technical Guidance";
const bought = ["purchased_goods", "water_supply", "capital_goods"];

export const suppliers: readonly Method[] = [
  {
    key: "supplier",
    formula: "S3.supplier",
    expression: "Q × a × EF of the supplier",
    word: "methods.names.supplier",
    quantity: "methods.quantities.bought",
    quantityColumn: "quantity",
    reference: { standard: guidance, clause: "1.1", level: "B" },
    categories: [
      ...bought,
      "fuel_energy_related",
      "waste",
      "wastewater",
      "processing",
      "end_of_life",
      "franchises",
    ],
    inputs: [
      allocation,
      input("verified", "supplier_verified", "choice", "methods.inputs.verified", {
        choices: ["yes", "no"],
        otherwise: "no",
      }),
    ],
    golden: ["supplier-cement", "supplier-stated", "supplier-unstated", "supplier-uk"],
    terms: (given) => {
      const { factor, inputs } = given;
      const quantity = times(quantityIn(given, factor.unit), inputs.number("allocation"));
      const flags = inputs.text("verified") === "yes" ? [] : (["supplier_unverified"] as const);
      const steps = [step("methods.steps.allocated", quantity, factor.unit)];
      return [term(factor, quantity, steps, { flags })];
    },
  },
  {
    key: "hybrid",
    formula: "S3.hybrid",
    expression: "Q × a × EF of the supplier + Σ materials × EF + Σ transport × EF + Σ waste × EF",
    word: "methods.names.hybrid",
    quantity: "methods.quantities.bought",
    quantityColumn: "quantity",
    reference: { standard: guidance, clause: "1.2", level: "B" },
    categories: bought,
    inputs: [
      allocation,
      input("materials", "materials", "amounts", "methods.inputs.materials"),
      input("transport", "transport", "amounts", "methods.inputs.transport"),
      input("waste", "waste", "amounts", "methods.inputs.waste"),
    ],
    golden: ["hybrid-three", "hybrid-two", "hybrid-alone"],
    terms: (given) => {
      const { factor, inputs } = given;
      const own = times(quantityIn(given, factor.unit), inputs.number("allocation"));
      const steps = [step("methods.steps.allocated", own, factor.unit)];
      const more = ["materials", "transport", "waste"].flatMap((name) => inputsOf(given, name));
      return [term(factor, own, steps), ...more];
    },
  },
];

/** What went into the goods, each by a factor of its own. */
function inputsOf({ lookup, inputs }: Given, name: string): readonly Term[] {
  return inputs.amounts(name).map(({ key, value, unit }) => {
    const factor = lookup.factor(key);
    if (!factor) {
      const guess = nearest(key, lookup.keys())[0] ?? "–";
      throw wrong(name, "methods.wrong.factor", { key, guess });
    }
    const quantity = times(value, converted(name, unit, factor.unit));
    return term(factor, quantity, [step("methods.steps.input", quantity, factor.unit)]);
  });
}
