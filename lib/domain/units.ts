import { currencyOf, currencyUnits } from "./currency-units";
import { dividedBy, type Exact, exact, textOf, times } from "./decimal";
import { nearest } from "./nearest";
import { Refusal } from "./refusal";
import type { Word } from "./words/en";

type Unit = {
  readonly code: string;
  readonly dimension: string;
  /** How many of the dimension's first unit one of this is; exact by definition. */
  readonly size: string;
  readonly word: Word;
  readonly aliases: readonly string[];
};

const row = (dimension: string, code: string, size: string, word: Word, ...aliases: string[]) =>
  ({ code, dimension, size, word, aliases }) satisfies Unit;

/**
 * Every unit the portal knows; within a dimension they convert exactly. Sizes: International System
 * of Units; international Btu (1055.05585262 J), mile, pound and US gallon (NIST SP 811, App. B).
 * Net, gross and plain energy are dimensions of their own: a calorific value lies between them.
 */
export const units: readonly Unit[] = [
  row("energy", "kWh", "1", "units.kWh", "kwh", "千瓦时", "度"),
  row("energy", "Wh", "0.001", "units.Wh"),
  row("energy", "MWh", "1000", "units.MWh", "兆瓦时"),
  row("energy", "GWh", "1000000", "units.GWh"),
  row("energy", "MJ", "1/3.6", "units.MJ"),
  row("energy", "GJ", "1000/3.6", "units.GJ", "吉焦"),
  row("energy", "TJ", "1000000/3.6", "units.TJ"),
  row("energy", "mmBtu", "1055.05585262/3.6", "units.mmBtu", "MMBtu"),
  row("energy (net CV)", "kWh (net CV)", "1", "units.kWhNet"),
  row("energy (net CV)", "MWh (net CV)", "1000", "units.MWhNet"),
  row("energy (net CV)", "GJ (net CV)", "1000/3.6", "units.GJNet"),
  row("energy (net CV)", "TJ (net CV)", "1000000/3.6", "units.TJNet"),
  row("energy (gross CV)", "kWh (gross CV)", "1", "units.kWhGross"),
  row("energy (gross CV)", "MWh (gross CV)", "1000", "units.MWhGross"),
  row("energy (gross CV)", "mmBtu (HHV)", "1055.05585262/3.6", "units.mmBtuGross"),
  row("mass", "t", "1000", "units.t", "tonne", "tonnes", "吨"),
  row("mass", "kg", "1", "units.kg", "千克", "公斤"),
  row("mass", "g", "0.001", "units.g", "克"),
  row("mass", "lb", "0.45359237", "units.lb"),
  row("mass", "Gg", "1000000", "units.Gg", "kt"),
  row("mass", "short ton", "907.18474", "units.shortTon", "short-ton"),
  row("volume", "m3", "1", "units.m3", "m³", "立方米"),
  row("volume", "litre", "0.001", "units.litre", "liter", "L", "升"),
  row("volume", "US gallon", "0.003785411784", "units.gallon"),
  row("gas volume", "Nm3", "1", "units.Nm3", "Nm³", "标准立方米"),
  row("gas volume", "10^4 Nm3", "10000", "units.tenThousandNm3", "万标准立方米"),
  row("standard volume", "scf", "1", "units.scf"),
  row("distance", "km", "1", "units.km", "公里"),
  row("distance", "mile", "1.609344", "units.mile"),
  row("distance", "nautical mile", "1.852", "units.nauticalMile", "nmi"),
  row("distance", "m", "0.001", "units.metre"),
  row("passenger distance", "passenger.km", "1", "units.passengerKm", "pkm", "人公里"),
  row("passenger distance", "passenger.mile", "1.609344", "units.passengerMile"),
  row("freight", "tonne.km", "1", "units.tonneKm", "tkm", "t.km", "吨公里"),
  row("freight", "short-ton.mile", "1.45997231821056", "units.shortTonMile"),
  row("vehicle distance", "vehicle.km", "1", "units.vehicleKm", "vkm", "车公里"),
  row("vehicle distance", "vehicle.mile", "1.609344", "units.vehicleMile", "vehicle-mile"),
  row("nights", "room.night", "1", "units.roomNight", "room-night", "night", "间夜"),
  row("pieces", "piece", "1", "units.piece", "pieces", "件", "台"),
  row("servers", "server", "1", "units.server", "servers"),
  row("area", "m2", "1", "units.m2", "m²", "平方米"),
  row("area", "cm2", "0.0001", "units.cm2"),
  row("area", "mm2", "0.000001", "units.mm2"),
  row("work time", "FTE.hour", "1", "units.fteHour"),
  row("time", "h", "1", "units.hour", "hour", "小时"),
  row("people", "person", "1", "units.person", "persons", "people", "staff", "人"),
  row("USD of 2022", "USD2022", "1", "units.money"),
  row("mass of CO2e", "kg CO2e", "1", "units.kilogramsCo2e", "kgCO2e"),
  row("mass of CO2e", "t CO2e", "1000", "units.tonnesCo2e", "tCO2e"),
  row("mass of CO2e", "g CO2e", "0.001", "units.gramsCo2e", "gCO2e"),
];

const byName = new Map(
  units.flatMap((unit) => [unit.code, ...unit.aliases].map((name) => [name, unit] as const)),
);
const byFoldedName = new Map([...byName].map(([name, unit]) => [name.toLowerCase(), unit]));

/** The unit of that code or alias, whatever its letters' case; undefined where none is known. */
export function findUnit(name: string): Unit | undefined {
  const trimmed = name.trim();
  return byName.get(trimmed) ?? byFoldedName.get(trimmed.toLowerCase()) ?? money(trimmed);
}

/** Money is a dimension for each currency and year: rates and price indices lie between them. */
function money(name: string): Unit | undefined {
  const currency = currencyOf(name);
  if (!currency) return undefined;
  const { code, year, size } = currency;
  return row(`${code} of ${year}`, nameOf(currency), size, "units.money");
}

const nameOf = (currency: NonNullable<ReturnType<typeof currencyOf>>): string =>
  currencyUnits(currency).find((unit) => currencyOf(unit)?.size === currency.size) ?? "";

/** The codes a quantity of `unit` may be entered in: the unit itself first, then its dimension's others. */
export function convertible(unit: string): readonly string[] {
  const known = findUnit(unit);
  if (!known) return [unit];
  const currency = currencyOf(known.code);
  if (currency) return [known.code, ...currencyUnits(currency).filter((one) => one !== known.code)];
  const others = units.filter((one) => one.dimension === known.dimension && one !== known);
  return [known.code, ...others.map((one) => one.code)];
}

/**
 * How many of `to` one of `from` is, exactly. A unit that no row has converts to itself alone.
 * Throws a Refusal that names the allowed units, or the nearest known one.
 */
export function conversion(from: string, to: string): Exact {
  if (from === to) return exact(1);
  const [source, target] = [findUnit(from), findUnit(to)];
  const allowed = convertible(to).join(", ");
  if (!source) {
    const guess = nearest(from, [...convertible(to), ...byName.keys()])[0] ?? to;
    throw new Refusal("invalid", "units.unknown", { values: { unit: from, guess, allowed } });
  }
  if (source.dimension !== target?.dimension)
    throw new Refusal("invalid", "units.dimension", { values: { unit: from, allowed } });
  return dividedBy(sizeOf(source), sizeOf(target));
}

/** `quantity` in another unit, as decimal text; exact where its digits end within eighteen. */
export function convert(quantity: string, from: string, to: string): string {
  return textOf(times(quantity, conversion(from, to)));
}

function sizeOf({ size }: Unit): Exact {
  const [over = "1", under = "1"] = size.split("/");
  return dividedBy(over, under);
}
