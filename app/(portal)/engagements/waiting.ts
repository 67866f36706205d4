import type { Actor, Duty } from "@/lib/domain/roles";
import type { en } from "@/lib/domain/words/en";
import type { EngagementState, ReportState } from "@/lib/domain/workflow";

export type Act = keyof typeof en.verification.act;
type Row = {
  readonly state: EngagementState;
  readonly reportState: ReportState;
  readonly duties: readonly Duty[];
  readonly findings: { readonly open: number };
};
type Wait = {
  readonly act: Act;
  readonly in: EngagementState;
  readonly report?: readonly ReportState[];
  readonly duty?: readonly Duty[];
};

const team: readonly Duty[] = ["lead_verifier", "verifier"];

/** Whose turn it is in each state, in the order in which the work goes. */
const waits: readonly Wait[] = [
  { act: "accept", in: "proposed", duty: ["lead_verifier"] },
  { act: "declare", in: "proposed", duty: ["verifier", "reviewer", "issuer"] },
  { act: "plan", in: "accepted", duty: ["lead_verifier"] },
  { act: "start", in: "planned", report: ["submitted"], duty: ["lead_verifier"] },
  { act: "raise", in: "executing", report: ["in_verification"], duty: team },
  { act: "review", in: "drafted", duty: ["reviewer"] },
  { act: "sign", in: "reviewed", duty: ["lead_verifier"] },
  { act: "approve", in: "issued", report: ["verified", "approved"], duty: ["issuer"] },
];

/** What an engagement waits for from this person, or nothing; the page of it knows more exactly. */
export function waitsFor(actor: Actor, row: Row): Act | undefined {
  const found = waits.find(
    (one) =>
      one.in === row.state &&
      (!one.report || one.report.includes(row.reportState)) &&
      (!one.duty || one.duty.some((duty) => row.duties.includes(duty))),
  );
  if (found) return found.act;
  const roles = actor.memberships.map(({ role }) => role);
  if (roles.includes("body_admin") && row.state === "proposed") return "assign";
  const answers = roles.includes("reporter") && row.reportState === "returned";
  return answers && row.findings.open > 0 ? "respond" : undefined;
}
