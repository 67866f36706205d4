import type { Touched } from "@/lib/domain/assurance/opening";
import type { Noun } from "@/lib/domain/import/template";
import type { Lot } from "@/lib/outside/import-work";

/** The rows that are new or say something else; one that says what is there already touches nothing. */
export function touchedBy(lots: readonly Lot[]): Touched[] {
  return lots.flatMap(({ kind, rows }) =>
    rows.map(({ noun, entry }) => ({
      kind: noun,
      key: entry.key,
      ...(isNew(kind, noun) && { isNew: true as const }),
      ...(noun === "activity" && { site: entry.site }),
    })),
  );
}

/** Retirements are only ever added. */
const isNew = (kind: Lot["kind"], noun: Noun) =>
  noun === "retirement" || (noun === "activity" && kind === "added");
