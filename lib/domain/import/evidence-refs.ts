/** A file that was uploaded as evidence. */
export type KnownFile = { readonly id: string; readonly name: string; readonly sha256: string };
/** Ids of the files that a cell names, and whether each name in it is one. */
export type Named = { readonly ids: readonly string[]; readonly known: boolean };

/**
 * Reads `evidence_ref` cells: a file's name, or its SHA-256, several parted by semicolons or lines. Two
 * files of one name are both meant.
 */
export function evidenceNames(files: readonly KnownFile[]): (cell: string) => Named {
  const byName = new Map<string, string[]>();
  const add = (name: string, id: string) => byName.set(name, [...(byName.get(name) ?? []), id]);
  for (const { id, name, sha256 } of files) {
    add(folded(name), id);
    add(sha256, id);
  }
  return (cell) => {
    const whole = byName.get(folded(cell));
    if (whole) return { ids: whole, known: true };
    const found = parts(cell).map((part) => byName.get(folded(part)));
    return {
      ids: [...new Set(found.flatMap((ids) => ids ?? []))],
      known: found.every((ids) => ids !== undefined),
    };
  };
}

const parts = (cell: string) => cell.split(/[;；\n]/).filter((part) => part.trim() !== "");
const folded = (text: string) => text.normalize("NFKC").trim().toLowerCase();
