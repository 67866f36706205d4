import type { Site } from "../case/case-file";
import type { Factor } from "../case/factor";
import type { Category } from "../categories";
import type { LineFlag } from "./types";

const everywhere = new Set(["", "global", "GLOBAL"]);
const subdivision = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/**
 * What a factor's place and year say against it: electricity of an earlier year (`factor_lag`), or a
 * factor of another region than the site's (`factor_proxy_region`). Domain.md 3.2, location fallback.
 */
export function placeFlags(
  factor: Factor,
  site: Site,
  category: Category,
  lastDay: string,
): readonly LineFlag[] {
  const lags =
    category.key === "purchased_electricity" && factor.validYear < Number(lastDay.slice(0, 4));
  const flags: LineFlag[] = [];
  if (lags) flags.push("factor_lag");
  if (!covers(factor.region, site)) flags.push("factor_proxy_region");
  return flags;
}

/** A grid region of the same country may be the site's; another subdivision is not. */
function covers(region: string, site: Site): boolean {
  if (everywhere.has(region) || region === site.region || region === site.country) return true;
  return region.startsWith(`${site.country}-`) && !subdivision.test(region);
}
