import type { ScopeGroup } from "../plan";

/** What a lead adds to the sample of a group: a draw of twice as many, or a procedure beside it (decision 0010). */
export const sampleStepKinds = ["extension", "procedure"] as const;
export type SampleStepKind = (typeof sampleStepKinds)[number];

export type SampleStep = {
  readonly cycle: number;
  readonly scopes: ScopeGroup;
  readonly kind: SampleStepKind;
  /** Why it was drawn further, or what was done and seen. */
  readonly text: string;
};

/** How often a group's sample is drawn further: in each cycle after the first time. */
export const doublingsOf = (steps: readonly SampleStep[], group: ScopeGroup): number =>
  steps.filter(({ kind, scopes }) => kind === "extension" && scopes === group).length;

/** The procedures beside a group's sample of one cycle: a new statement asks for them again. */
export const proceduresOf = (
  steps: readonly SampleStep[],
  { group, cycle }: { readonly group: ScopeGroup; readonly cycle: number },
): SampleStep[] =>
  steps.filter((one) => one.kind === "procedure" && one.scopes === group && one.cycle === cycle);
