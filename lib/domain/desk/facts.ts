import { type Actor, type Duty, isSelf } from "../roles";
import type { ComplaintAct, ReportState } from "../workflow";
import type { DeskRecord } from "./desk";
import type { Fact } from "./row";

type Finding = { readonly state: string; readonly dueOn: string | null; readonly raisedAt: string };
type Assigned = {
  readonly userId: string;
  readonly duty: Duty;
  readonly signs: number;
  readonly declaredAt: string | null;
};

/** The facts whose condition holds. */
function those(conditions: Readonly<Partial<Record<Fact, boolean>>>): ReadonlySet<Fact> {
  const names = Object.keys(conditions) as readonly Fact[];
  return new Set(names.filter((name) => conditions[name]));
}

export function reportFacts(report: {
  readonly signedOff: boolean;
  readonly engaged: boolean;
  readonly claimDeclared: boolean;
  readonly claimed: boolean;
  readonly open: readonly Finding[];
}): ReadonlySet<Fact> {
  return those({
    signed_off: report.signedOff,
    not_signed_off: !report.signedOff,
    no_engagement: !report.engaged,
    claim_declared: report.claimDeclared,
    no_claim: !report.claimed,
    findings_open: report.open.length > 0,
    no_finding_open: report.open.length === 0,
  });
}

export function engagementFacts(
  userId: string,
  reportState: ReportState,
  assigned: readonly Assigned[],
  findings: readonly Finding[],
  factsReported = false,
): ReadonlySet<Fact> {
  const mine = assigned.filter((one) => one.userId === userId);
  return those({
    ...reportStateFacts(reportState),
    nobody_assigned: assigned.length === 0,
    everybody_declared: assigned.length > 0 && assigned.every(({ declaredAt }) => declaredAt),
    i_have_to_declare: mine.some(({ declaredAt }) => declaredAt === null),
    i_sign: mine.some(({ signs }) => signs === 1),
    facts_reported: factsReported,
    findings_answered: findings.some(({ state }) => state === "responded"),
  });
}

export function claimFacts(reportState: ReportState): ReadonlySet<Fact> {
  return those(reportStateFacts(reportState));
}

/** What another person has to decide. */
export function othersFacts(
  actor: Pick<Actor, "accounts">,
  by: readonly string[],
): ReadonlySet<Fact> {
  return those({ not_mine: !by.some((one) => isSelf(actor, one)) });
}

/** Of a certificate whose body's accreditation ended on a day before today's. */
export function certificateFacts(accreditedTo: string | null, today: string): ReadonlySet<Fact> {
  return those({ accreditation_lapsed: accreditedTo !== null && accreditedTo < today });
}

/** Of a certificate whose revocation waits: whether this person may decide it as the second. */
export function secondFacts(fits: boolean): ReadonlySet<Fact> {
  return those({ i_second: fits });
}

/** Of a certificate whose suspension a complaint's handler asks for, or whose complaint is upheld. */
export function complainedFacts(act: ComplaintAct): ReadonlySet<Fact> {
  return those({
    suspension_asked: act === "complaint.ask_suspension",
    complaint_upheld: act === "complaint.decide",
  });
}

/** Of a complaint: whose act is next (domain.md 4.7). */
export function complaintFacts(complaint: {
  readonly names: boolean;
  readonly handlerId: string | null;
  readonly userId: string;
  readonly heard: boolean;
  readonly appealOpen: boolean;
}): ReadonlySet<Fact> {
  return those({
    i_name: complaint.names,
    nobody_named: complaint.handlerId === null,
    i_handle: complaint.handlerId === complaint.userId,
    heard: complaint.heard,
    not_heard: !complaint.heard,
    appeal_open: complaint.appealOpen,
  });
}

const reportStateFacts = (state: ReportState) => ({
  report_submitted: state === "submitted",
  report_in_verification: state === "in_verification",
  report_verified: state === "verified",
  report_approved: state === "approved" || state === "published",
});

/** Since when findings wait for an answer, and the earliest day by which: nothing where none is open. */
export function openFindings(findings: readonly Finding[]): {
  readonly open: readonly Finding[];
  readonly at: string | undefined;
  readonly dueOn: DeskRecord["dueOn"];
} {
  const open = findings.filter(({ state }) => state === "open");
  const due = open.flatMap(({ dueOn }) => dueOn ?? []);
  return {
    open,
    at: open.map(({ raisedAt }) => raisedAt).sort()[0],
    dueOn: due.sort()[0] ?? null,
  };
}
