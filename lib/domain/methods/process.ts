import { dividedBy, times } from "../decimal";
import { input } from "./inputs";
import { converted, quantityIn, step, term } from "./terms";
import type { Method } from "./types";

const collection = input(
  "collection",
  "collection_efficiency",
  "share",
  "methods.inputs.collection",
  {
    otherwise: "1",
    above: true,
  },
);
const reference = {
  standard: "IPCC 2006 Guidelines, Volume 3",
  clause: "Ch 1",
  level: "C",
} as const;

export const processes: readonly Method[] = [
  {
    key: "process_factor",
    formula: "S1.process",
    expression: "Q × EF ÷ η",
    word: "methods.names.processFactor",
    quantity: "methods.quantities.processed",
    quantityColumn: "quantity",
    reference,
    categories: ["process"],
    inputs: [collection],
    golden: ["ipcc-lime", "collected", "collected-whole"],
    terms: (given) => {
      const { factor, inputs } = given;
      const made = dividedBy(quantityIn(given, factor.unit), inputs.number("collection"));
      return [term(factor, made, [step("methods.steps.collected", made, factor.unit)])];
    },
  },
  {
    key: "process_carbon",
    formula: "S1.process",
    expression: "Q × C × 44/12 ÷ η",
    word: "methods.names.processCarbon",
    quantity: "methods.quantities.processed",
    quantityColumn: "quantity",
    reference,
    categories: ["process"],
    inputs: [
      input("carbon", "carbon_share", "share", "methods.inputs.carbonShare", { required: true }),
      input("ratio", "co2_to_c", "ratio", "methods.inputs.ratio", { otherwise: "44/12" }),
      collection,
    ],
    golden: ["methanol", "publishers-constant", "carbon-collected"],
    terms: (given) => {
      const { factor, inputs } = given;
      const carbon = times(quantityIn(given, "kg"), inputs.number("carbon"));
      const co2 = dividedBy(times(carbon, inputs.number("ratio")), inputs.number("collection"));
      const steps = [
        step("methods.steps.carbon", carbon, "kg"),
        step("methods.steps.co2", co2, "kg"),
      ];
      return [term(factor, times(co2, converted("factor", "kg", factor.unit)), steps)];
    },
  },
];
