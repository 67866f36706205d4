import type { Activity } from "../case/case-file";
import { numberIn } from "./cells";
import type { ImportContext, KnownSite } from "./context";
import * as faults from "./import-error";
import { madeActivity, sourceKey } from "./made-activity";
import type { RowReader } from "./row-reader";

const location = "electricity_location";

/** kWh of a meter: its factor is the grid's by region and year, unless the meter already has one. */
export function electricityIn(row: RowReader, context: ImportContext): Activity | undefined {
  const site = context.site(row.text("site_code"));
  const known = site && context.counted(sourceKey(site.key, row.text("meter")));
  const region = row.text("grid_region");
  const factor = (region === "" && known?.factor) || gridFactor(row, context, site);
  return madeActivity(row, context, {
    source: row.text("meter"),
    category: known?.category ?? categoryOf(site),
    factor,
    quantity: row.read("kwh", numberIn),
    unit: "kWh",
    method: "",
    inputs: {},
    dataKind: "measured",
    columns: { source: "meter", quantity: "kwh", unit: "kwh", factor: "grid_region" },
  });
}

/** A leased hall's meter is the lessor's; where a control test says otherwise, the meter's rows say so. */
const categoryOf = (site: KnownSite | undefined): string =>
  site?.kind === "leased_data_centre" ? "leased_data_centre_electricity" : "purchased_electricity";

/** Subdivision or grid region, then country, then stop (domain.md 3.2); the newest not younger than the year. */
function gridFactor(row: RowReader, context: ImportContext, site: KnownSite | undefined) {
  const typed = row.text("grid_region");
  if (!site) return undefined;
  const places = typed === "" ? [site.region, site.country] : [typed];
  const found = places.flatMap((place) => context.published(location, place))[0];
  if (!found) {
    const named = typed || site.region || site.country;
    const regions = row.guess("region", named, context.regionsOf(location));
    row.fail("grid_region", faults.unknown(named, regions));
  }
  return found?.key;
}
