/** What happens to a retired block, each kind with the sign of its tonnes. */
export const entryKinds = {
  /** Recorded as retired. */
  retired: 1,
  /** Recorded in error: taken back whole, its serials free again. */
  reversed: -1,
  /** Set against a claim, whole. */
  allocated: 1,
  /** Taken off a claim again. */
  released: -1,
} as const;
export type EntryKind = keyof typeof entryKinds;

type Entry = { readonly kind: EntryKind; readonly tonnes: number };

/** What a ledger's entries come to, in whole tonnes: retired, of which allocated to claims, and the rest. */
export function balanceOf(entries: readonly Entry[]) {
  const sum = (...kinds: readonly EntryKind[]) =>
    entries.reduce((all, { kind, tonnes }) => (kinds.includes(kind) ? all + tonnes : all), 0);
  const [retired, allocated] = [sum("retired", "reversed"), sum("allocated", "released")];
  return { retired, allocated, free: retired - allocated };
}

/** What is taken back by a reversal of its own, beside the retirements with their entries. */
export type Reversible = "batch" | "instrument";

/** Reasons that the portal gives itself, told in the reader's language. */
export const ownReasons = [
  "import_undone",
  "import_replaced",
  "draft_replaced",
  "successor_issued",
] as const;
export type OwnReason = (typeof ownReasons)[number];
export const isOwnReason = (text: string): text is OwnReason =>
  ownReasons.some((own) => own === text);
