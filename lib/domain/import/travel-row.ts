import type { Activity } from "../case/case-file";
import type { Factor } from "../case/factor";
import { numberIn } from "./cells";
import type { ImportContext } from "./context";
import * as faults from "./import-error";
import { madeActivity } from "./made-activity";
import { inputsIn } from "./method-inputs";
import type { RowReader } from "./row-reader";
import { moneyIn, sectorIn } from "./spend-row";
import { findTravelMode, type TravelMode, travelModes } from "./travel-modes";

/** A trip or a stay: by distance or nights where they are given, else by what it cost. */
export function travelIn(row: RowReader, context: ImportContext): Activity | undefined {
  const mode = modeIn(row);
  if (!mode) return undefined;
  const kind = classIn(row, mode);
  const measured = mode.method === "nights" ? "nights" : "km";
  const isSpend = row.text(measured) === "" && row.text("spend") !== "" && mode.sector !== "";
  const column = isSpend ? "spend" : measured;
  if (row.text(column) === "" && !row.isBad(column)) row.fail(column, faults.missing(column));
  const method = isSpend ? "spend" : mode.method;
  const factor = isSpend
    ? sectorIn(row, context, "mode", mode.sector)
    : mode.method === "nights"
      ? hotelIn(row, context)
      : factorOf(row, mode, kind, context);
  return madeActivity(row, context, {
    source: ["travel", mode.key, kind].filter(Boolean).join("."),
    category: "business_travel",
    factor,
    quantity: row.read(column, numberIn),
    unit: isSpend ? spentIn(row) : mode.method === "nights" ? "room.night" : "km",
    method,
    inputs: inputsIn(row, method, isSpend ? { prices: "purchaser" } : {}),
    dataKind: mode.proxy ? "proxy" : "calculated",
    columns: {
      source: "mode",
      quantity: column,
      unit: isSpend ? "currency" : column,
      factor: "mode",
    },
  });
}

function modeIn(row: RowReader): TravelMode | undefined {
  const typed = row.text("mode");
  if (typed === "") return undefined;
  const mode = findTravelMode(typed);
  const keys = travelModes.map(({ key }) => key);
  if (!mode)
    row.fail("mode", faults.unknown(typed, flights(typed) ?? row.guess("mode", typed, keys)));
  return mode;
}

/** "Flight" alone has no factor: a mean over all hauls and classes is nobody's trip. */
function flights(typed: string): readonly string[] | undefined {
  const isFlight = /^(fly|flight|air|plane|飞机|航班|机票)$/i.test(typed);
  return isFlight ? ["air_short_haul", "air_long_haul", "air_international"] : undefined;
}

const classes: Readonly<Record<string, string>> = {
  经济舱: "economy",
  超级经济舱: "premium_economy",
  商务舱: "business",
  公务舱: "business",
  头等舱: "first",
};

function classIn(row: RowReader, mode: TravelMode): string {
  const typed = row.text("class").normalize("NFKC");
  const kind =
    classes[typed] ??
    typed
      .toLowerCase()
      .replace(/[\s-]+/g, "_")
      .replace(/_class$/, "");
  const known = Object.keys(mode.stems).filter(Boolean);
  if (mode.method === "nights" || mode.stems[kind] !== undefined)
    return mode.stems[kind] ? kind : "";
  row.fail("class", faults.unknown(typed, known));
  return "";
}

/** The newest edition that is not younger than the year and has this mode and class. */
function factorOf(row: RowReader, mode: TravelMode, kind: string, context: ImportContext) {
  const stem = mode.stems[kind];
  const years = context.editionsOf("gb-desnz-");
  const found = years.map((year) => context.factor(`gb-desnz-${year}-${stem}`)).find((one) => one);
  if (!found && !row.isBad("class"))
    row.fail("mode", faults.unknown(`${mode.key} ${kind}`.trim(), othersThan(mode, context)));
  return found?.key;
}

function othersThan(mode: TravelMode, context: ImportContext): readonly string[] {
  const years = context.editionsOf("gb-desnz-");
  const has = ({ stems }: TravelMode) =>
    Object.values(stems).some((stem) =>
      years.some((year) => context.factor(`gb-desnz-${year}-${stem}`)),
    );
  return travelModes
    .filter((one) => one.method === mode.method && has(one))
    .map(({ key }) => key)
    .slice(0, 3);
}

/** A night by its country, the site's where none is given. */
function hotelIn(row: RowReader, context: ImportContext): string | undefined {
  const typed = row.text("country").normalize("NFKC").toUpperCase();
  const country = typed || (context.site(row.text("site_code"))?.country ?? "");
  const isNight = ({ unit }: Factor) => unit === "room.night";
  const found = context.published("business_travel", country).find(isNight);
  if (!found) {
    const known = context
      .regionsOf("business_travel")
      .filter((region) => context.published("business_travel", region).some(isNight));
    row.fail("country", faults.unknown(country, row.guess("hotel", country, known)));
  }
  return found?.key;
}

/** Money of the year in which the period ends. */
function spentIn(row: RowReader): string {
  if (row.text("currency") === "" && !row.isBad("currency"))
    row.fail("currency", faults.missing("currency"));
  return moneyIn(row, row.text("currency"), row.text("period_to").normalize("NFKC").slice(0, 4));
}
