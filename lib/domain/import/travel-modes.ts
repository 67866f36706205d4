/** What is counted: kilometres of passengers or of a vehicle, or nights in a room. */
export type TravelMethod = "passengers" | "vehicles" | "nights";

export type TravelMode = {
  readonly key: string;
  /** How else a ticket calls it; a plain "flight" is none: the haul decides the factor. */
  readonly names: readonly string[];
  readonly method: TravelMethod;
  /** The publisher's key after `gb-desnz-YYYY-`, by class; "" where none is given. */
  readonly stems: Readonly<Record<string, string>>;
  /** NAICS code of the sector that sells it, for what is known in money alone. */
  readonly sector: string;
  /** The factor stands in for another: its data are a proxy. */
  readonly proxy?: true;
};

/** With the effect of aircraft on clouds; the publisher's 8 % over the great circle is inside (README trap 3). */
const flight = (haul: string, classes: readonly string[]) =>
  Object.fromEntries(
    classes.map((name) => {
      const seat = name === "" ? "average-passenger" : `${name.replaceAll("_", "-")}-class`;
      return [name, `business-travel-air-${haul}-${seat}-with-rf-pkm`];
    }),
  );
const short = ["", "economy", "business"];
const long = ["", "economy", "premium_economy", "business", "first"];
const land = (name: string) => `business-travel-land-${name}`;
const cars = (size: string) => ({
  "": land(`cars-by-size-${size}-car-unknown-vkm`),
  petrol: land(`cars-by-size-${size}-car-petrol-vkm`),
  diesel: land(`cars-by-size-${size}-car-diesel-vkm`),
  hybrid: land(`cars-by-size-${size}-car-hybrid-vkm`),
  plug_in_hybrid: land(`cars-by-size-${size}-car-plug-in-hybrid-electric-vehicle-vkm`),
  electric: land(`cars-by-size-${size}-car-battery-electric-vehicle-vkm`),
});

const row = (
  key: string,
  method: TravelMethod,
  sector: string,
  stems: TravelMode["stems"],
  names: readonly string[] = [],
): TravelMode => ({ key, names, method, stems, sector });

/**
 * From mode and class to a factor of the UK's conversion factors, which are the library's for travel.
 * "Domestic" there is inside the UK; flights inside another country take its short haul as a proxy.
 */
export const travelModes: readonly TravelMode[] = [
  row("air_domestic_uk", "passengers", "481111", flight("domestic-to-from-uk", [""])),
  {
    ...row("air_domestic", "passengers", "481111", flight("short-haul-to-from-uk", short), [
      "国内航班",
    ]),
    proxy: true,
  },
  row("air_short_haul", "passengers", "481111", flight("short-haul-to-from-uk", short), [
    "短途航班",
  ]),
  row("air_long_haul", "passengers", "481111", flight("long-haul-to-from-uk", long), ["长途航班"]),
  row("air_international", "passengers", "481111", flight("international-to-from-non-uk", long), [
    "国际航班",
  ]),
  row("rail", "passengers", "482111", { "": land("rail-national-rail-pkm") }, [
    "train",
    "火车",
    "高铁",
  ]),
  row("rail_international", "passengers", "482111", { "": land("rail-international-rail-pkm") }),
  row("light_rail", "passengers", "485112", { "": land("rail-light-rail-and-tram-pkm") }, [
    "metro",
    "subway",
    "tram",
    "地铁",
    "轻轨",
  ]),
  row("bus", "passengers", "485113", { "": land("bus-average-local-bus-pkm") }, ["公交"]),
  row("coach", "passengers", "485210", { "": land("bus-coach-pkm") }, ["大巴", "长途汽车"]),
  row("taxi", "passengers", "485310", { "": land("taxis-regular-taxi-pkm") }, [
    "cab",
    "出租车",
    "网约车",
  ]),
  row(
    "ferry",
    "passengers",
    "",
    {
      "": "business-travel-sea-ferry-average-all-passenger-pkm",
      foot: "business-travel-sea-ferry-foot-passenger-pkm",
      car: "business-travel-sea-ferry-car-passenger-pkm",
    },
    ["轮渡"],
  ),
  row("car", "vehicles", "532111", cars("average"), ["rental car", "小汽车", "租车"]),
  row("car_small", "vehicles", "532111", cars("small")),
  row("car_medium", "vehicles", "532111", cars("medium")),
  row("car_large", "vehicles", "532111", cars("large")),
  row("motorbike", "vehicles", "", { "": land("motorbike-average-vkm") }, ["摩托车"]),
  row("hotel", "nights", "721110", { "": "hotel-stay" }, ["住宿", "酒店"]),
];

const named = new Map(
  travelModes.flatMap((mode) =>
    [mode.key, ...mode.names].map((name) => [folded(name), mode] as const),
  ),
);

/** A mode by its key or another of its names. */
export const findTravelMode = (name: string): TravelMode | undefined => named.get(folded(name));

function folded(name: string): string {
  return name
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}
