import { dividedBy, times } from "../decimal";
import { findUnit } from "../units";
import { allocation, input } from "./inputs";
import { converted, quantityIn, step, term, wrong } from "./terms";
import type { Given, Method } from "./types";

const standard = "GHG Protocol Scope 3 Technical Guidance";
const carriage = ["upstream_transport", "downstream_transport"];
const travel = ["business_travel", "commuting"];
const count = { otherwise: "1" } as const;

export const transport: readonly Method[] = [
  {
    key: "fuel",
    formula: "S3.fuel",
    expression: "fuel × a × EF",
    word: "methods.names.fuel",
    quantity: "methods.quantities.fuel",
    quantityColumn: "quantity",
    reference: { standard, clause: "4.1", level: "B" },
    categories: [...carriage, ...travel],
    inputs: [allocation],
    golden: ["uk-diesel", "shared-lorry", "epa-gasoline"],
    terms: (given) => {
      const { factor, inputs } = given;
      const quantity = times(quantityIn(given, factor.unit), inputs.number("allocation"));
      return [term(factor, quantity, [step("methods.steps.allocated", quantity, factor.unit)])];
    },
  },
  {
    key: "freight",
    formula: "S3.distance",
    expression: "t × km × EF",
    word: "methods.names.freight",
    quantity: "methods.quantities.carried",
    quantityColumn: "quantity",
    reference: { standard, clause: "4.2", level: "B" },
    categories: carriage,
    inputs: [
      input("distance", "distance_km", "number", "methods.inputs.distance", {
        required: true,
        unit: "km",
      }),
    ],
    golden: ["uk-hgv", "epa-truck", "freight-by-hand"],
    terms: (given) => {
      const { factor, inputs } = given;
      const carried = times(quantityIn(given, "t"), inputs.number("distance"));
      const quantity = times(carried, converted("factor", "tonne.km", factor.unit));
      return [term(factor, quantity, [step("methods.steps.carried", carried, "tonne.km")])];
    },
  },
  {
    key: "passengers",
    formula: "S3.distance",
    expression: "km × passengers × trips × EF",
    word: "methods.names.passengers",
    quantity: "methods.quantities.distancePerTrip",
    quantityColumn: "km",
    reference: { standard, clause: "6.2", level: "B" },
    categories: ["business_travel", "commuting"],
    inputs: [
      input("passengers", "passengers", "number", "methods.inputs.passengers", count),
      input("trips", "trips", "number", "methods.inputs.trips", count),
    ],
    golden: ["uk-flight", "uk-rail", "passengers-by-hand"],
    terms: (given) => {
      const { inputs } = given;
      const kilometres = times(
        quantityIn(given, "km"),
        inputs.number("passengers"),
        inputs.number("trips"),
      );
      return [distanceTerm(given, kilometres, "passenger.km")];
    },
  },
  {
    key: "vehicles",
    formula: "S3.distance",
    expression: "n × km × EF",
    word: "methods.names.vehicles",
    quantity: "methods.quantities.distancePerVehicle",
    quantityColumn: "km",
    reference: { standard, clause: "6.2", level: "B" },
    categories: [...carriage, ...travel],
    inputs: [input("vehicles", "vehicles", "number", "methods.inputs.vehicles", count)],
    golden: ["uk-taxi", "epa-vehicle", "vehicles-by-hand"],
    terms: (given) => {
      const kilometres = times(quantityIn(given, "km"), given.inputs.number("vehicles"));
      return [distanceTerm(given, kilometres, "vehicle.km")];
    },
  },
  {
    key: "nights",
    formula: "S3.distance",
    expression: "nights × rooms × EF",
    word: "methods.names.nights",
    quantity: "methods.quantities.nights",
    quantityColumn: "nights",
    reference: { standard, clause: "6.2", level: "B" },
    categories: ["business_travel"],
    inputs: [input("rooms", "rooms", "number", "methods.inputs.rooms", count)],
    golden: ["uk-hotel", "china-hotel", "nights-by-hand"],
    terms: (given) => {
      const { factor, inputs } = given;
      const nights = times(quantityIn(given, factor.unit), inputs.number("rooms"));
      return [term(factor, nights, [step("methods.steps.nights", nights, factor.unit)])];
    },
  },
  {
    key: "commute",
    formula: "S3.distance",
    expression: "staff × share × days × km ÷ occupancy × EF",
    word: "methods.names.commute",
    quantity: "methods.quantities.staff",
    quantityColumn: "staff",
    reference: { standard, clause: "7.2", level: "B" },
    categories: ["commuting"],
    inputs: [
      input("days", "days", "number", "methods.inputs.days", { required: true }),
      input("distance", "km_per_day", "number", "methods.inputs.distancePerDay", {
        required: true,
        unit: "km",
      }),
      input("share", "mode_share", "share", "methods.inputs.modeShare", count),
      input("occupancy", "occupancy", "number", "methods.inputs.occupancy", {
        ...count,
        least: "1",
      }),
    ],
    golden: ["G06", "uk-bus", "car-sharing"],
    terms: commuted,
  },
];

/** Person-kilometres; those of a car's factor are divided by the people in it. */
function commuted(given: Given) {
  const { factor, inputs } = given;
  const kilometres = times(
    quantityIn(given, "person"),
    inputs.number("share"),
    inputs.number("days"),
    inputs.number("distance"),
  );
  if (findUnit(factor.unit)?.dimension !== "vehicle distance")
    return [distanceTerm(given, kilometres, "passenger.km")];
  const driven = dividedBy(kilometres, inputs.number("occupancy"));
  return [distanceTerm(given, driven, "vehicle.km")];
}

/** A distance by its factor, which must count what was travelled: passengers' or vehicles' kilometres. */
function distanceTerm(
  { factor }: Given,
  kilometres: ReturnType<typeof times>,
  unit: "passenger.km" | "vehicle.km",
) {
  if (findUnit(factor.unit)?.dimension !== findUnit(unit)?.dimension)
    throw wrong("factor", "methods.wrong.factorUnit", { unit: factor.unit, wanted: unit });
  const quantity = times(kilometres, converted("factor", unit, factor.unit));
  return term(factor, quantity, [step("methods.steps.distance", kilometres, unit)]);
}
