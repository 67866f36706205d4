import { currencyOf } from "../currency-units";
import { dividedBy, type Exact, exact, times } from "../decimal";
import { input } from "./inputs";
import { converted, step, term, wrong } from "./terms";
import type { Given, Method, MethodStep, Term } from "./types";

const deflator = { above: true } as const;

export const spend: readonly Method[] = [
  {
    key: "spend",
    formula: "S3.spend",
    expression: "amount × fx × (deflator of EF year ÷ deflator of spend year) × EF",
    word: "methods.names.spend",
    quantity: "methods.quantities.amount",
    quantityColumn: "amount",
    reference: { standard: "GHG Protocol Scope 3 Technical Guidance", clause: "1.4", level: "B" },
    categories: [
      "purchased_goods",
      "water_supply",
      "capital_goods",
      "upstream_transport",
      "business_travel",
      "commuting",
      "downstream_transport",
    ],
    inputs: [
      input("fx", "fx", "number", "methods.inputs.fx", deflator),
      input(
        "deflatorSpend",
        "deflator_spend_year",
        "number",
        "methods.inputs.deflatorSpend",
        deflator,
      ),
      input(
        "deflatorFactor",
        "deflator_ef_year",
        "number",
        "methods.inputs.deflatorFactor",
        deflator,
      ),
      input("prices", "price_basis", "choice", "methods.inputs.prices", {
        required: true,
        choices: ["purchaser", "basic"],
      }),
    ],
    golden: ["G07", "epa-spend", "epa-deflated", "spend-fx"],
    terms: spent,
  },
];

function spent({ activity, factor, inputs }: Given): readonly Term[] {
  const [from, to] = [currencyOf(activity.unit), currencyOf(factor.unit)];
  if (!to) throw wrong("factor", "methods.wrong.currency", { unit: factor.unit });
  if (!from) throw wrong("unit", "methods.wrong.currency", { unit: activity.unit });
  const amount = times(activity.quantity, converted("unit", activity.unit, from.code + from.year));
  const exchanged = times(amount, rate(inputs.maybe("fx"), from.code, to.code));
  const deflated = times(exchanged, deflation(inputs, from.year, to.year));
  const steps: readonly MethodStep[] = [
    ...(from.code === to.code
      ? []
      : [step("methods.steps.exchanged", exchanged, to.code + from.year)]),
    ...(from.year === to.year ? [] : [step("methods.steps.deflated", deflated, to.code + to.year)]),
  ];
  const flags = inputs.text("prices") === "basic" ? (["basic_price"] as const) : [];
  const quantity = times(deflated, converted("factor", to.code + to.year, factor.unit));
  return [term(factor, quantity, steps, { flags })];
}

/** Units of the factor's currency for one of the spend's, in the year of the spend. */
function rate(fx: Exact | undefined, from: string, to: string): Exact {
  if (from === to && fx) throw wrong("fx", "methods.wrong.sameCurrency", { currency: to });
  if (from !== to && !fx) throw wrong("fx", "methods.wrong.fx", { from, to });
  return fx ?? exact(1);
}

/** Prices of the factor's year over those of the spend's, in the factor's currency. */
function deflation(inputs: Given["inputs"], from: number, to: number): Exact {
  const [spend, factor] = [inputs.maybe("deflatorSpend"), inputs.maybe("deflatorFactor")];
  if (from === to && !spend && !factor) return exact(1);
  if (!spend) throw wrong("deflatorSpend", "methods.wrong.deflator", { from, to, year: from });
  if (!factor) throw wrong("deflatorFactor", "methods.wrong.deflator", { from, to, year: to });
  return dividedBy(factor, spend);
}
