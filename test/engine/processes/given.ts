import type { Retirement } from "@/lib/domain/case/case-file";

/** What a process of the tests is told: the blocks to record, in its own order, and the rest of each retirement. */
export type Given = {
  readonly at: string;
  readonly blocks: readonly Pick<Retirement, "serial" | "quantity">[];
  readonly retirement: Omit<Retirement, "serial" | "quantity" | "key">;
};
