import type { ClipboardEvent } from "react";

/**
 * Cells copied from a spreadsheet go down the column from where they are pasted, a second column into
 * the notes. Nothing is saved by it. A single value is pasted as anywhere else.
 */
export function pasteDown(event: ClipboardEvent<HTMLInputElement>): void {
  const rows = cellsOf(event.clipboardData.getData("text/plain"));
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return;
  event.preventDefault();
  const all = [...(event.currentTarget.closest("table")?.querySelectorAll("tbody tr") ?? [])];
  const start = all.findIndex((row) => row.contains(event.currentTarget));
  for (const [index, [quantity, note]] of rows.entries()) {
    const row = all[start + index];
    put(row?.querySelector('input[name="quantity"]'), quantity);
    put(row?.querySelector('input[name="note"]:not([type="hidden"])'), note);
  }
}

/** Tab-separated lines, as spreadsheets copy them. */
export function cellsOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}

function put(input: Element | null | undefined, value: string | undefined): void {
  if (!(input instanceof HTMLInputElement) || value === undefined) return;
  input.value = value;
}
