import { categories, findCategory } from "../categories";
import type { Guess } from "../nearest";
import { isRefusal } from "../refusal";
import { conversion } from "../units";
import type { ActivityColumn } from "./activity-columns";
import * as faults from "./import-error";
import type { ImportContext } from "./read-row";

/** Files a fault under its column. */
export type Fail = (column: ActivityColumn, fault: faults.CellFault) => void;

const categoryKeys = categories.map((one) => one.key);

export function checkSite(
  site: string,
  { sites, ownSites }: ImportContext,
  guess: Guess,
  fail: Fail,
): void {
  if (site === "") return;
  if (!sites.includes(site)) fail("site_code", faults.unknown(site, guess("site", site, sites)));
  else if (ownSites && !ownSites.includes(site)) fail("site_code", faults.notYours);
}

/** The category is known, and the scope that the row states is its own. */
export function checkCategory(key: string, scope: string, guess: Guess, fail: Fail): void {
  const category = findCategory(key);
  if (key === "") fail("category", faults.missing("category"));
  else if (!category) fail("category", faults.unknown(key, guess("category", key, categoryKeys)));
  else if (scope !== "" && scope.normalize("NFKC") !== String(category.scope))
    fail("scope", faults.wrongScope(category.scope));
}

/** The factor exists and the unit converts to its own. */
export function checkFactor(
  key: string,
  unit: string,
  { factorUnit, factorKeys }: ImportContext,
  guess: Guess,
  fail: Fail,
): void {
  const target = factorUnit(key);
  if (key === "") fail("factor_key", faults.missing("factor_key"));
  else if (target === undefined)
    fail("factor_key", faults.unknown(key, guess("factor", key, factorKeys())));
  else if (unit !== "") checkUnit(unit, target, fail);
}

function checkUnit(unit: string, target: string, fail: Fail) {
  try {
    conversion(unit, target);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    fail("unit", faults.wrongUnit({ word: error.word, values: error.values }));
  }
}

export function checkPeriod(
  from: string | undefined,
  to: string | undefined,
  { year: { firstDay, lastDay } }: ImportContext,
  fail: Fail,
): void {
  const outside = (day: string) => day < firstDay || day > lastDay;
  if (from !== undefined && outside(from))
    fail("period_from", faults.wrongPeriod(firstDay, lastDay));
  if (to !== undefined && outside(to)) fail("period_to", faults.wrongPeriod(firstDay, lastDay));
  if (from !== undefined && to !== undefined && from > to) fail("period_to", faults.wrongDay(to));
}
