import type { Touched } from "../assurance/opening";
import type { Entry } from "./template";

type Lot = { readonly kind: "added" | "changed"; readonly rows: readonly Entry[] };

/** The rows that are new or say something else; one that says what is there already touches nothing. */
export function touchedBy(lots: readonly Lot[]): Touched[] {
  return lots.flatMap(({ kind, rows }) =>
    rows.map((row) => ({
      kind: row.noun,
      key: row.entry.key,
      ...(isNew(kind, row.noun) && { isNew: true as const }),
      ...(row.noun === "activity" && { site: row.entry.site }),
    })),
  );
}

/** Retirements are only ever added. */
const isNew = (kind: Lot["kind"], noun: Entry["noun"]) =>
  noun === "retirement" || (noun === "activity" && kind === "added");
