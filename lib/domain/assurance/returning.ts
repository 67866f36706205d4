import type { FindingState } from "../workflow";
import type { FindingKind } from "./finding";

type Left = {
  readonly kind: FindingKind;
  readonly state: FindingState;
  /** It was withdrawn because its engagement ended, not because it was none. */
  readonly endedWith: boolean;
};

/**
 * Whether a finding returns as one from a prior year in the next engagement (domain.md 4.2, 4.3): what was left
 * uncorrected, an improvement that was not made, and what an engagement's end left open.
 */
export function returns({ kind, state, endedWith }: Left): boolean {
  if (state === "withdrawn") return endedWith;
  if (state === "closed_uncorrected") return true;
  return kind === "improvement" && state !== "closed_corrected";
}
