import type { GroupMateriality } from "../assurance/materiality";
import type { OpinionKind } from "../assurance/opinion";
import type { Retirement } from "../case/case-file";
import type { Side } from "../permissions";
import type { Duty } from "../roles";
import type { Statement } from "../statement-types";
import type { FindingState } from "../workflow";

/** A live retirement with what was done about it; `claimId` names the claim it is bound to. */
export type GateRetirement = Retirement & {
  readonly checkedAt: string | null;
  readonly claimId: string | null;
  /** Whether a file proves it. */
  readonly onFile: boolean;
};

/** All that the rules may look at: the frozen statement, and what stands in the store beside it. */
export type GateFacts = {
  readonly statement: Statement;
  readonly statementSha256: string;
  /** The opinion that stands: signed and not withdrawn. */
  readonly opinion: {
    readonly kind: OpinionKind;
    readonly statementSha256: string;
    readonly issuedAt: string;
  } | null;
  readonly findings: readonly { readonly state: FindingState }[];
  readonly materiality: readonly GroupMateriality[];
  /** Net uncorrected understatement of the claim's scopes, grams, never below zero. */
  readonly understatementGrams: number;
  readonly hands: readonly { readonly userId: string; readonly side: Side }[];
  readonly assignments: readonly {
    readonly userId: string;
    readonly duty: Duty;
    readonly signs: number;
  }[];
  /** Assigned people who are, or were within the cooling time, members of the organisation. */
  readonly insiders: readonly string[];
  readonly retirements: readonly GateRetirement[];
};
