import { times } from "../decimal";
import { input } from "./inputs";
import { converted, quantityIn, step, term } from "./terms";
import type { Method } from "./types";

const standard = "GHG Protocol Scope 3 Technical Guidance";
const leased = [
  "upstream_leased_assets",
  "leased_data_centre_electricity",
  "downstream_leased_assets",
];

export const assets: readonly Method[] = [
  {
    key: "it_energy",
    formula: "S3.asset",
    expression: "IT kWh × PUE × EF",
    word: "methods.names.itEnergy",
    quantity: "methods.quantities.itEnergy",
    quantityColumn: "quantity",
    reference: { standard, clause: "8.1", level: "B" },
    categories: leased,
    inputs: [input("pue", "pue", "number", "methods.inputs.pue", { required: true, least: "1" })],
    golden: ["hall-china", "hall-uk", "hall-by-hand"],
    terms: (given) => {
      const { factor, inputs } = given;
      const facility = times(quantityIn(given, "kWh"), inputs.number("pue"));
      const quantity = times(facility, converted("factor", "kWh", factor.unit));
      return [term(factor, quantity, [step("methods.steps.facility", facility, "kWh")])];
    },
  },
  {
    key: "asset_share",
    formula: "S3.asset",
    expression: "metered Q × share × EF",
    word: "methods.names.assetShare",
    quantity: "methods.quantities.metered",
    quantityColumn: "quantity",
    reference: { standard, clause: "8.1", level: "B" },
    categories: [...leased, "franchises"],
    inputs: [
      input("share", "asset_share", "share", "methods.inputs.assetShare", { required: true }),
    ],
    golden: ["floor-china", "floor-uk", "floor-by-hand"],
    terms: (given) => {
      const { factor, inputs } = given;
      const quantity = times(quantityIn(given, factor.unit), inputs.number("share"));
      return [term(factor, quantity, [step("methods.steps.allocated", quantity, factor.unit)])];
    },
  },
  {
    key: "investment",
    formula: "S3.invest",
    expression: "emissions of the company × share",
    word: "methods.names.investment",
    quantity: "methods.quantities.company",
    quantityColumn: "quantity",
    reference: { standard, clause: "15.1", level: "B" },
    categories: ["investments"],
    inputs: [
      input("share", "ownership_share", "share", "methods.inputs.ownership", { required: true }),
    ],
    golden: ["invest-stated", "invest-unstated", "invest-sector"],
    terms: (given) => {
      const { factor, inputs } = given;
      const quantity = times(quantityIn(given, factor.unit), inputs.number("share"));
      return [term(factor, quantity, [step("methods.steps.allocated", quantity, factor.unit)])];
    },
  },
];
