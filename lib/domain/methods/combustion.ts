import { compared, exact, times } from "../decimal";
import { conversion, findUnit } from "../units";
import { input } from "./inputs";
import { converted, held, quantityIn, step, term, wrong } from "./terms";
import type { Burnt, Given, Method, Term } from "./types";

const oxidation = input("oxidation", "oxidation_factor", "share", "methods.inputs.oxidation", {
  otherwise: "1",
});

const ipcc = "IPCC 2006 Guidelines, Volume 2";

export const combustion: readonly Method[] = [
  {
    key: "fuel_energy",
    formula: "S1.energy",
    expression: "Q × NCV × EF × OX",
    word: "methods.names.fuelEnergy",
    quantity: "methods.quantities.fuel",
    quantityColumn: "quantity",
    reference: { standard: ipcc, clause: "Ch 2", level: "C" },
    categories: ["stationary_combustion", "mobile_combustion"],
    inputs: [
      input("ncv", "ncv", "perUnit", "methods.inputs.ncv", { required: true, above: true }),
      input("density", "density", "perUnit", "methods.inputs.density", { above: true }),
      oxidation,
      input("biogenic", "biogenic_share", "share", "methods.inputs.biogenic", { otherwise: "0" }),
    ],
    golden: [
      "G01-AR6",
      "G01-AR5",
      "G01-AR4",
      "ipcc-diesel",
      "ipcc-wood",
      "blend-of-fuels",
      "uk-net",
      "by-volume",
    ],
    terms: fuelEnergy,
  },
  {
    key: "fuel_carbon",
    formula: "S1.energy",
    expression: "Q × NCV × CC × OX × 44/12",
    word: "methods.names.fuelCarbon",
    quantity: "methods.quantities.fuel",
    quantityColumn: "quantity",
    reference: { standard: ipcc, clause: "Ch 2", level: "C" },
    categories: ["stationary_combustion", "mobile_combustion"],
    inputs: [
      input("ncv", "ncv", "perUnit", "methods.inputs.ncv", { required: true, above: true }),
      input("carbon", "carbon_content", "perUnit", "methods.inputs.carbonPerEnergy", {
        required: true,
        above: true,
      }),
      oxidation,
      input("ratio", "co2_to_c", "ratio", "methods.inputs.ratio", { otherwise: "44/12" }),
    ],
    golden: ["china-diesel", "china-gas", "carbon-by-hand"],
    terms: fuelCarbon,
  },
  {
    key: "fleet_distance",
    formula: "S1.distance",
    expression: "n × km × EF",
    word: "methods.names.fleetDistance",
    quantity: "methods.quantities.distancePerVehicle",
    quantityColumn: "km",
    reference: { standard: ipcc, clause: "Ch 3", level: "C" },
    categories: ["mobile_combustion"],
    inputs: [
      input("vehicles", "vehicles", "number", "methods.inputs.vehicles", { otherwise: "1" }),
    ],
    golden: ["uk-van", "epa-car", "fleet-by-hand"],
    terms: (given) => {
      const { factor, inputs } = given;
      const kilometres = times(quantityIn(given, "km"), inputs.number("vehicles"));
      const quantity = times(kilometres, converted("factor", "vehicle.km", factor.unit));
      return [term(factor, quantity, [step("methods.steps.distance", kilometres, "km")])];
    },
  },
];

/** Mass of CO2 by fuel, energy and oxidation; the biogenic share of it stands outside the scopes. */
function fuelEnergy(given: Given): readonly Term[] {
  const { factor, inputs } = given;
  const { fuel, unit, steps } = fuelOf(given);
  const ncv = inputs.perUnit("ncv");
  const energy = times(held("ncv", fuel, unit, ncv), energyRatio(ncv.over, factor.unit));
  const burnt = { oxidation: inputs.number("oxidation"), biogenic: inputs.number("biogenic") };
  const taken = [...steps, step("methods.steps.energy", energy, factor.unit), ...stepsOf(burnt)];
  if (whole(burnt)) return [term(factor, energy, taken)];
  if (factor.co2e) throw wrong("factor", "methods.wrong.gases");
  return [term(factor, energy, taken, { burnt })];
}

/** The factor is that of CO2 by mass: the carbon says how much of it there is. */
function fuelCarbon(given: Given): readonly Term[] {
  const { activity, factor, inputs } = given;
  const [ncv, carbon] = [inputs.perUnit("ncv"), inputs.perUnit("carbon")];
  const energy = held("ncv", exact(activity.quantity), activity.unit, ncv);
  const mass = times(
    held("carbon", energy, ncv.over, carbon),
    converted("carbon", carbon.over, "kg"),
    inputs.number("oxidation"),
  );
  const co2 = times(mass, inputs.number("ratio"));
  const steps = [
    step("methods.steps.energy", energy, ncv.over),
    step("methods.steps.carbon", mass, "kg"),
    step("methods.steps.co2", co2, "kg"),
  ];
  return [term(factor, times(co2, converted("factor", "kg", factor.unit)), steps)];
}

/** The fuel as its calorific value counts it: by mass where its density is given. */
function fuelOf({ activity, inputs }: Given) {
  const quantity = exact(activity.quantity);
  if (inputs.text("density") === undefined)
    return { fuel: quantity, unit: activity.unit, steps: [] };
  const density = inputs.perUnit("density");
  const fuel = held("density", quantity, activity.unit, density);
  const steps = [step("methods.steps.fuel", fuel, density.over)];
  return { fuel, unit: density.over, steps };
}

/** A net calorific value given in plain GJ is net energy, whatever the factor calls it. */
function energyRatio(from: string, to: string) {
  const plain = findUnit(from)?.dimension === "energy";
  if (plain && findUnit(to)?.dimension === "energy (net CV)")
    return times(conversion(from, "kWh"), conversion("kWh (net CV)", to));
  return converted("ncv", from, to);
}

const whole = ({ oxidation: all, biogenic }: Burnt) =>
  compared(all, 1) === 0 && compared(biogenic, 0) === 0;

const stepsOf = (burnt: Burnt) =>
  whole(burnt)
    ? []
    : [
        step("methods.steps.oxidation", burnt.oxidation, ""),
        step("methods.steps.biogenic", burnt.biogenic, ""),
      ];
