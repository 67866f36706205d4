import type { Activity } from "../case/case-file";
import { currencyOf } from "../currency-units";
import { findMethod } from "../methods/methods";
import { numberIn } from "./cells";
import { checkCategory } from "./check-row";
import type { ImportContext } from "./context";
import * as faults from "./import-error";
import { madeActivity } from "./made-activity";
import { inputsIn } from "./method-inputs";
import type { RowReader } from "./row-reader";

/** Purchases in money, by the sector that sells them; money of another year or currency needs its rates. */
export function spendIn(row: RowReader, context: ImportContext): Activity | undefined {
  const category = row.text("category");
  checkCategory(row, category);
  const allowed = findMethod("spend")?.categories ?? [];
  if (category !== "" && !row.isBad("category") && !allowed.includes(category))
    row.fail("category", faults.unknown(category, row.guess("spend", category, allowed)));
  return madeActivity(row, context, {
    source: `${category}.${row.text("sector_code")}`,
    category,
    factor: sectorIn(row, context, "sector_code", row.text("sector_code").normalize("NFKC")),
    quantity: row.read("amount", numberIn),
    unit: moneyIn(row, row.text("currency"), row.text("price_year")),
    method: "spend",
    inputs: inputsIn(row, "spend"),
    dataKind: "invoiced",
    columns: { source: "sector_code", quantity: "amount", unit: "currency", factor: "sector_code" },
  });
}

/** Money of a year, as the units name it: CNY2023. */
export function moneyIn(row: RowReader, currency: string, year: string): string {
  const code = currency.normalize("NFKC").toUpperCase();
  const unit = `${code}${year.normalize("NFKC")}`;
  if (code !== "" && year !== "" && !currencyOf(unit))
    row.fail(/^\d{4}$/.test(year) ? "currency" : "price_year", faults.noMoney(unit));
  return unit;
}

/** Publishers' keys before the code of a sector, the newest edition first: NAICS 2017 by the US EPA. */
const sectors = ["us-epa-sc-v13-naics-"] as const;

/** A factor of money by its sector: a code of the library's, or the key of an own factor. */
export function sectorIn(row: RowReader, context: ImportContext, column: string, code: string) {
  if (code === "") return undefined;
  const keys = [...sectors.map((stem) => stem + code), code];
  const found = keys.map(context.factor).find((factor) => factor && currencyOf(factor.unit));
  if (!found) row.fail(column, faults.unknown(code, row.guess("sector", code, codesOf(context))));
  return found?.key;
}

function* codesOf({ factorKeys }: ImportContext): Iterable<string> {
  for (const key of factorKeys()) {
    const stem = sectors.find((one) => key.startsWith(one));
    if (stem) yield key.slice(stem.length);
  }
}
