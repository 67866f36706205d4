import { categories, findCategory } from "../categories";
import { minus, textOf } from "../decimal";
import { isRefusal } from "../refusal";
import { splitPeriod } from "../split-period";
import { conversion } from "../units";
import type { ImportContext } from "./context";
import { daysAfter } from "./days";
import * as faults from "./import-error";
import type { RowReader } from "./row-reader";

const categoryKeys = categories.map((one) => one.key);

/** The row's site, where it is one of the year's and the importer's to edit. */
export function siteIn(
  row: RowReader,
  { site, siteKeys, ownSites }: ImportContext,
  column = "site_code",
) {
  const key = row.text(column);
  if (key === "") return undefined;
  const found = site(key);
  if (!found) row.fail(column, faults.unknown(key, row.guess("site", key, siteKeys)));
  else if (ownSites && !ownSites.includes(key)) row.fail(column, faults.notYours);
  return found;
}

/** The category is known, and the scope that the row states is its own. */
export function checkCategory(row: RowReader, key: string): void {
  const category = findCategory(key);
  const scope = row.text("scope").normalize("NFKC");
  if (key === "") row.fail("category", faults.missing("category"));
  else if (!category)
    row.fail("category", faults.unknown(key, row.guess("category", key, categoryKeys)));
  else if (scope !== "" && scope !== String(category.scope))
    row.fail("scope", faults.wrongScope(category.scope));
}

/** The factor exists; and the unit converts to its own, where the method multiplies it as it stands. */
export function checkFactor(
  row: RowReader,
  key: string,
  { factor, factorKeys }: ImportContext,
  unit: string,
): void {
  const found = factor(key);
  if (key === "") row.fail("factor_key", faults.missing("factor_key"));
  else if (!found)
    row.fail("factor_key", faults.unknown(key, row.guess("factor", key, factorKeys())));
  else if (unit !== "") checkUnit(row, unit, found.unit);
}

function checkUnit(row: RowReader, unit: string, target: string) {
  try {
    conversion(unit, target);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    row.fail("unit", faults.wrongUnit({ word: error.word, values: error.values }));
  }
}

/** The row's period, checked against the year; one over its end is offered in two parts (domain.md N5, E04). */
export function periodIn(
  row: RowReader,
  { year }: ImportContext,
  quantity: string | undefined,
): { readonly from: string | undefined; readonly to: string | undefined } {
  const [from, to] = [row.day("period_from"), row.day("period_to")];
  const outside = (day: string) => day < year.firstDay || day > year.lastDay;
  const fault =
    from &&
    to &&
    quantity !== undefined &&
    from <= year.lastDay &&
    to >= year.firstDay &&
    from <= to
      ? faults.crossing(year, partsOf(from, to, quantity, year))
      : faults.wrongPeriod(year.firstDay, year.lastDay);
  if (from !== undefined && outside(from)) row.fail("period_from", fault);
  if (to !== undefined && outside(to)) row.fail("period_to", fault);
  if (from !== undefined && to !== undefined && from > to && !row.isBad("period_to"))
    row.fail("period_to", faults.wrongDay(to));
  return { from, to };
}

/** A quantity by days (domain.md N5): its part inside the year, and the rest outside. */
function partsOf(
  from: string,
  to: string,
  quantity: string,
  { firstDay, lastDay }: ImportContext["year"],
) {
  const parts = splitPeriod(quantity, from, to, [firstDay, daysAfter(lastDay, 1)]);
  const inside = parts.find((part) => part.from >= firstDay && part.to <= lastDay)?.quantity ?? "0";
  return { inside, outside: textOf(minus(quantity, inside)) };
}

/** A negative quantity needs its mark as a credit note (domain.md E09). */
export function creditNoteIn(
  row: RowReader,
  column: string,
  quantity: string | undefined,
): boolean {
  const creditNote = row.flag("credit_note");
  if (quantity?.startsWith("-") && !creditNote) row.fail(column, faults.negative);
  return creditNote;
}
