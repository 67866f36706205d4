import { groupedBy } from "../group";
import type { Told } from "../refusal";
import { errorColumns } from "./columns";
import type { ImportError } from "./import-error";
import type { Sheet } from "./template";

/**
 * The sheet as it came, with `error_code`, `error` and `remedy` after its own columns, as rows of cells,
 * heads first: correct it and import it again. Warnings may be handed in beside the errors.
 */
export function correctedRows(
  { header, rows }: Sheet,
  errors: readonly ImportError[],
  say: (told: Told) => string,
): string[][] {
  const kept = header.filter((name) => !errorColumns.includes(name.toLowerCase()));
  const byLine = groupedBy(errors, ({ row }) => row);
  const lines = rows.map(({ line, cells }) => {
    const own = byLine.get(line) ?? [];
    const codes = [...new Set(own.map(({ code }) => code))].join(" ");
    const texts = own.map((one) => `${one.column}: ${say(one.told)}`).join(" ");
    const remedies = [...new Set(own.map(({ remedy }) => say(remedy)))].join(" ");
    return [...kept.map((name) => cells[name] ?? ""), codes, texts, remedies];
  });
  return [[...kept, ...errorColumns], ...lines];
}
