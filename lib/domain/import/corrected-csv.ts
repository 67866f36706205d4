import { groupedBy } from "../group";
import type { Told } from "../refusal";
import type { ActivitySheet } from "./activity-csv";
import type { ImportError } from "./import-error";

const formula = /^[=+\-@\t\r＝＋－＠]/;
const number = /^-?\d+(\.\d+)?$/;

/**
 * The sheet as it came, with `error_code`, `error` and `remedy` after its own columns: correct it and
 * import it again. A cell that a spreadsheet would execute is kept as text (trust.md 11).
 */
export function correctedCsv(
  { header, rows }: ActivitySheet,
  errors: readonly ImportError[],
  say: (told: Told) => string,
): string {
  const added = ["error_code", "error", "remedy"];
  const kept = header.filter((name) => !added.includes(name.toLowerCase()));
  const byLine = groupedBy(errors, ({ row }) => row);
  const lines = rows.map(({ line, cells }) => {
    const own = byLine.get(line) ?? [];
    const codes = [...new Set(own.map(({ code }) => code))].join(" ");
    const texts = own.map((one) => `${one.column}: ${say(one.told)}`).join(" ");
    const remedies = [...new Set(own.map(({ remedy }) => say(remedy)))].join(" ");
    return [...kept.map((name) => cells[name] ?? ""), codes, texts, remedies];
  });
  const all = [[...kept, ...added], ...lines];
  return `\uFEFF${all.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  const safe = formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
