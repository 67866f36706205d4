import type { Site } from "../case/case-file";
import type { Factor } from "../case/factor";
import type { Category } from "../categories";
import type { LineFlag } from "./types";

const everywhere = new Set(["", "global", "GLOBAL"]);
const subdivision = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
/** Published series that answer another question than what the grid emitted on average. */
const otherSeries = new Set([
  "electricity_residual",
  "electricity_excluding_traded",
  "electricity_fossil_power",
]);

/**
 * What a factor's place and year say against it: electricity of an earlier year (`factor_lag`), a
 * factor of another region than the site's (`factor_proxy_region`), the step of the location order
 * subdivision, grid region, country at which an electricity factor stands. Domain.md 3.2.
 */
export function placeFlags(
  factor: Factor,
  site: Site,
  category: Category,
  lastDay: string,
): readonly LineFlag[] {
  const electricity = category.key === "purchased_electricity";
  const flags: LineFlag[] = [];
  if (electricity && factor.validYear < Number(lastDay.slice(0, 4))) flags.push("factor_lag");
  if (!covers(factor.region, site)) flags.push("factor_proxy_region");
  else if (electricity) flags.push(...stepOf(factor.region, site));
  if (electricity && otherSeries.has(factor.category)) flags.push("factor_series");
  return flags;
}

/** A grid region of the same country may be the site's; another subdivision is not. */
function covers(region: string, site: Site): boolean {
  if (everywhere.has(region) || region === site.region || region === site.country) return true;
  return region.startsWith(`${site.country}-`) && !subdivision.test(region);
}

/** None where the factor is of the site's own region, or the site names none. */
function stepOf(region: string, site: Site): readonly LineFlag[] {
  if (everywhere.has(region) || region === site.region || site.region === "") return [];
  return [region === site.country ? "factor_country" : "factor_grid_region"];
}
