import { dividedBy, exact, times } from "../decimal";
import { input } from "./inputs";
import { converted, held, step, term } from "./terms";
import type { Method } from "./types";

const categories = ["purchased_heat", "purchased_steam", "purchased_cooling"];
const reference = {
  standard: "GHG Protocol Scope 2 Guidance",
  clause: "App. A",
  level: "B",
} as const;

export const heat: readonly Method[] = [
  {
    key: "heat_content",
    formula: "S2.heat",
    expression: "Q × h × EF",
    word: "methods.names.heatContent",
    quantity: "methods.quantities.steam",
    quantityColumn: "quantity",
    reference,
    categories,
    inputs: [
      input("heat", "heat_content", "perUnit", "methods.inputs.heatContent", {
        required: true,
        above: true,
      }),
    ],
    golden: ["steam-china", "steam-epa", "hot-water"],
    terms: ({ activity, factor, inputs }) => {
      const per = inputs.perUnit("heat");
      const inside = held("heat", exact(activity.quantity), activity.unit, per);
      const energy = times(inside, converted("heat", per.over, factor.unit));
      return [term(factor, energy, [step("methods.steps.energy", energy, factor.unit)])];
    },
  },
  {
    key: "heat_by_efficiency",
    formula: "S2.heat",
    expression: "Q ÷ COP × EF",
    word: "methods.names.heatByEfficiency",
    quantity: "methods.quantities.delivered",
    quantityColumn: "quantity",
    reference,
    categories,
    inputs: [input("cop", "cop", "number", "methods.inputs.cop", { required: true, above: true })],
    golden: ["chiller", "uk-chiller", "boiler"],
    terms: ({ activity, factor, inputs }) => {
      const delivered = times(activity.quantity, converted("unit", activity.unit, factor.unit));
      const used = dividedBy(delivered, inputs.number("cop"));
      return [term(factor, used, [step("methods.steps.energy", used, factor.unit)])];
    },
  },
];
