import { exact, times } from "../decimal";
import { input } from "./inputs";
import { converted, held, step, term } from "./terms";
import type { Method } from "./types";

const standard = "GHG Protocol Scope 3 Technical Guidance";

export const products: readonly Method[] = [
  {
    key: "product_use",
    formula: "S3.product",
    expression: "units × uses × energy per use × EF",
    word: "methods.names.productUse",
    quantity: "methods.quantities.sold",
    quantityColumn: "quantity",
    reference: { standard, clause: "11.1", level: "B" },
    categories: ["use_of_products"],
    inputs: [
      input("uses", "uses", "number", "methods.inputs.uses", { required: true }),
      input("energy", "energy_per_use", "amount", "methods.inputs.energyPerUse", {
        required: true,
        above: true,
      }),
    ],
    golden: ["use-china", "use-uk", "use-by-hand"],
    terms: ({ activity, factor, inputs }) => {
      const pieces = times(activity.quantity, converted("unit", activity.unit, "piece"));
      const each = inputs.amount("energy") ?? { value: exact(0), unit: factor.unit };
      const used = times(pieces, inputs.number("uses"), each.value);
      const quantity = times(used, converted("energy", each.unit, factor.unit));
      return [term(factor, quantity, [step("methods.steps.energy", used, each.unit)])];
    },
  },
  {
    key: "processing_energy",
    formula: "S3.product",
    expression: "Q × energy per unit × EF",
    word: "methods.names.processing",
    quantity: "methods.quantities.intermediate",
    quantityColumn: "quantity",
    reference: { standard, clause: "10.1", level: "B" },
    categories: ["processing"],
    inputs: [
      input("energy", "energy_per_unit", "perUnit", "methods.inputs.energyPerUnit", {
        required: true,
        above: true,
      }),
    ],
    golden: ["processing-china", "processing-uk", "processing-by-hand"],
    terms: ({ activity, factor, inputs }) => {
      const per = inputs.perUnit("energy");
      const used = held("energy", exact(activity.quantity), activity.unit, per);
      const quantity = times(used, converted("energy", per.over, factor.unit));
      return [term(factor, quantity, [step("methods.steps.energy", quantity, factor.unit)])];
    },
  },
];
