import type { Instrument, Retirement } from "@/lib/domain/case/case-file";

/** What a process of the tests is told: the blocks to record, in its own order, and the rest of each record. */
export type Given = {
  readonly at: string;
  readonly blocks: readonly Pick<Retirement, "serial" | "quantity">[];
  readonly retirement: Omit<Retirement, "serial" | "quantity" | "key">;
  /** Energy attribute certificates for a year of its own. */
  readonly reportId: string;
  readonly certificates: readonly Pick<Instrument, "serialFrom" | "serialTo">[];
  readonly instrument: Omit<Instrument, "serialFrom" | "serialTo" | "key">;
};
/** What became of each: `recorded`, or the word of its refusal. */
export type Outcomes = { readonly blocks: string[]; readonly certificates: string[] };
