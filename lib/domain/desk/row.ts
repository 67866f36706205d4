import type { Permission } from "../permissions";
import type { RestatementState } from "../restatement/workflow";
import type {
  CertificateState,
  ClaimState,
  ComplaintState,
  EngagementState,
  ReportState,
} from "../workflow";

/** What is true of a record beside its state, and what is true of it for one person. */
export type Fact =
  | "signed_off"
  | "not_signed_off"
  | "no_engagement"
  | "findings_open"
  | "no_finding_open"
  | "claim_declared"
  | "no_claim"
  | "nobody_assigned"
  | "everybody_declared"
  | "findings_answered"
  | "report_submitted"
  | "report_in_verification"
  | "report_verified"
  | "report_approved"
  | "i_have_to_declare"
  | "i_sign"
  | "not_mine"
  | "i_name"
  | "nobody_named"
  | "i_handle"
  | "heard"
  | "not_heard"
  | "appeal_open"
  | "facts_reported"
  | "suspension_asked"
  | "complaint_upheld"
  | "accreditation_lapsed"
  | "i_second";

type States = {
  readonly report: ReportState;
  readonly engagement: EngagementState;
  readonly claim: ClaimState;
  readonly own_factor: "proposed";
  readonly role_change: "waits" | "alone";
  readonly complaint: ComplaintState;
  readonly restatement: RestatementState;
  readonly certificate: CertificateState;
};
export type DeskNoun = keyof States;

export type DeskShape = {
  [N in DeskNoun]: {
    readonly noun: N;
    readonly in: readonly States[N][];
    /** Every one of them must be true. */
    readonly when?: readonly Fact[];
    /** Who may do this is whom it waits for (lib/domain/permissions.ts). */
    readonly act: Permission;
    /** The acts of the trail since the latest of which it waits; without one, since the record was made. */
    readonly since?: readonly Permission[];
    readonly path: string;
  };
}[DeskNoun];
