import type { GroupMateriality } from "../assurance/materiality";
import type { OpinionKind } from "../assurance/opinion";
import type { GroupPlan } from "../assurance/plan";
import type { Retirement } from "../case/case-file";
import type { Side } from "../permissions";
import type { Duty } from "../roles";
import type { Statement } from "../statement-types";
import type { FindingState } from "../workflow";
import type { VcmiEdition } from "./vcmi-editions";

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
  /** Whether everyone can read the report's page. */
  readonly published: boolean;
  /** The opinion that stands: signed and not withdrawn. */
  readonly opinion: {
    readonly kind: OpinionKind;
    readonly statementSha256: string;
    readonly issuedAt: string;
  } | null;
  /** The verification body's name; empty before there is one. */
  readonly verifier: string;
  /** Level of assurance by scope group. */
  readonly levels: readonly Pick<GroupPlan, "scopes" | "level">[];
  readonly findings: readonly { readonly state: FindingState }[];
  readonly materiality: readonly GroupMateriality[];
  /** Net uncorrected understatement of the claim's scopes, grams, never below zero. */
  readonly understatementGrams: number;
  /** Evidenced reductions in the claim's scopes of the year before, grams, as verified; null where unknown. */
  readonly lastYearReductionGrams: number | null;
  /**
   * A required restatement of the year or its base year, still to be made and not by this revision; null without one.
   * Its percent is null where a withdrawn opinion requires it, whatever its effect.
   */
  readonly openRestatement: { readonly label: string; readonly percent: string | null } | null;
  /** The day on which the restatement that this revision makes was approved; null of a year's first. */
  readonly restatementApprovedOn: string | null;
  readonly hands: readonly { readonly userId: string; readonly side: Side }[];
  readonly assignments: readonly {
    readonly userId: string;
    readonly duty: Duty;
    readonly signs: number;
  }[];
  /** Assigned people who are, or were within the cooling time, members of the organisation. */
  readonly insiders: readonly string[];
  readonly retirements: readonly GateRetirement[];
  /** The edition of the VCMI thresholds that the platform administrator confirmed; null before. */
  readonly vcmi: VcmiEdition | null;
};
