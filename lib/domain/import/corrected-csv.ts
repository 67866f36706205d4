import { csvText } from "../csv-text";
import type { Told } from "../refusal";
import { correctedRows } from "./corrected";
import type { ImportError } from "./import-error";
import type { Sheet } from "./template";

/** The file to correct as CSV; a cell that a spreadsheet would execute is kept as text (trust.md 11). */
export function correctedCsv(
  sheet: Sheet,
  errors: readonly ImportError[],
  say: (told: Told) => string,
): string {
  return csvText(correctedRows(sheet, errors, say));
}
