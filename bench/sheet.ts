import { writtenSheet } from "@/lib/outside/written-sheet";
import { activities } from "./year";

const heads = [
  "row_key",
  "site_code",
  "source_key",
  "scope",
  "category",
  "period_from",
  "period_to",
  "quantity",
  "unit",
  "factor_key",
  "data_kind",
];

/** A year's activities as a template of so many rows, without the columns that may be left out. */
export function sheetRows(count: number): string[][] {
  const rows = [heads];
  for (const one of activities(count))
    rows.push([
      one.key,
      one.site,
      one.source,
      String(one.scope),
      one.category,
      one.from,
      one.to,
      one.quantity,
      one.unit,
      one.factor,
      one.dataKind,
    ]);
  return rows;
}

/** Without quotation marks, which none of these cells needs: a hundred thousand rows are to stay below 10 MB. */
export function csvOf(count: number): Uint8Array<ArrayBuffer> {
  const lines = sheetRows(count).map((row) => row.join(","));
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

export async function xlsxOf(count: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writtenSheet(sheetRows(count), "xlsx", "activity"));
}
