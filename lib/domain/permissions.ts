import type { Role } from "./roles";

/** On one report a person stays on one side (domain.md 4.6, SD1, SD2, SD10). */
export type Side = "organisation" | "verification" | "review" | "issue" | "platform";

/** Who acts without a sign-in. */
export type Nobody = "complainant" | "clock";

type Rule = {
  readonly roles: readonly Role[];
  /** Acting so puts the person on this side of the report, for good; where several sides may do it, on their role's. */
  readonly side?: Side | Readonly<Partial<Record<Role, Side>>>;
  /** A program may do it with a person's API key: look, and enter data; never sign, decide or grant. */
  readonly byKey?: true;
  /** Who does it without being anybody here: who holds a complaint's secret link, or the clock. */
  readonly openTo?: Nobody;
};

const entry = ["reporter", "org_admin"] as const;
const organisation = ["reporter", "contributor", "org_admin"] as const;
const team = ["lead_verifier", "verifier"] as const;
const engaged = ["lead_verifier", "verifier", "reviewer", "issuer"] as const;

/** One row per act (domain.md §8). The name is also the action in the audit trail; all else is refused. */
export const permissions = {
  "report.create": { roles: entry, side: "organisation" },
  "report.view": { roles: organisation, byKey: true },
  "report.edit": { roles: entry, side: "organisation" },
  "site.edit": { roles: entry, side: "organisation" },
  "activity.add": { roles: ["reporter", "contributor"], side: "organisation", byKey: true },
  "activity.change": { roles: ["reporter", "contributor"], side: "organisation", byKey: true },
  "activity.remove": { roles: ["reporter", "contributor"], side: "organisation" },
  "activity.import": { roles: ["reporter", "contributor"], side: "organisation", byKey: true },
  "evidence.upload": { roles: ["reporter", "contributor"], side: "organisation" },
  "evidence.view": { roles: [...organisation, ...engaged] },
  "instrument.edit": { roles: entry, side: "organisation", byKey: true },
  "measure.edit": { roles: entry, side: "organisation", byKey: true },
  "retirement.record": { roles: entry, side: "organisation", byKey: true },
  "batch.record": { roles: entry },
  "batch.remove": { roles: entry },
  "pledge.record": { roles: entry },
  "listing.record": { roles: entry },
  "factor.propose": { roles: ["reporter"] },
  "factor.decide": { roles: ["org_admin"] },
  "factor.adopt": { roles: ["reporter"], side: "organisation" },
  "factor.add": { roles: ["platform_admin"] },
  "report.sign_off": { roles: ["org_admin"], side: "organisation" },
  "report.submit": { roles: ["reporter"], side: "organisation" },
  "report.recall": { roles: ["reporter"], side: "organisation" },
  "report.resubmit": { roles: ["reporter"], side: "organisation" },
  "statement.view": { roles: [...organisation, ...engaged], byKey: true },
  "engagement.request": { roles: ["org_admin"], side: "organisation" },
  "engagement.view": { roles: [...organisation, ...engaged, "body_admin"] },
  "engagement.assign": { roles: ["body_admin"] },
  "engagement.declare": { roles: engaged },
  "engagement.replace": { roles: ["body_admin"] },
  "engagement.terminate": { roles: ["lead_verifier", "body_admin", "org_admin"] },
  "engagement.accept": { roles: ["lead_verifier"], side: "verification" },
  "plan.draft": { roles: team, side: "verification" },
  "plan.amend": { roles: ["lead_verifier"], side: "verification" },
  "engagement.plan": { roles: ["lead_verifier"], side: "verification" },
  "report.verify_start": { roles: ["lead_verifier"], side: "verification" },
  "sample.view": { roles: [...team, "reviewer"] },
  "sample.test": { roles: team, side: "verification" },
  "sample.add": { roles: ["lead_verifier"], side: "verification" },
  "visit.record": { roles: team, side: "verification" },
  "finding.raise": { roles: team, side: "verification" },
  "finding.self_report": { roles: ["reporter"], side: "organisation" },
  "finding.respond": { roles: ["reporter", "contributor"], side: "organisation" },
  "finding.accept": { roles: team, side: "verification" },
  "finding.reject": { roles: team, side: "verification" },
  "finding.leave": { roles: ["lead_verifier"], side: "verification" },
  "finding.convert": { roles: ["lead_verifier"], side: "verification" },
  "finding.reopen": { roles: ["lead_verifier"], side: "verification" },
  "finding.withdraw": { roles: team, side: "verification" },
  "report.return": { roles: ["lead_verifier"], side: "verification" },
  "retirement.check": { roles: team, side: "verification" },
  "retirement.issuer_check": { roles: ["issuer"], side: "issue" },
  "opinion.draft": { roles: ["lead_verifier"], side: "verification" },
  "opinion.review": { roles: ["reviewer"], side: "review" },
  "opinion.return": { roles: ["reviewer"], side: "review" },
  "opinion.hand_back": { roles: team, side: "verification" },
  "opinion.sign": { roles: team, side: "verification" },
  "fact.report": { roles: [...organisation, ...engaged, "body_admin"] },
  "fact.set_aside": { roles: ["lead_verifier", "body_admin"] },
  "engagement.reopen": { roles: ["lead_verifier", "body_admin"] },
  "opinion.confirm": { roles: ["lead_verifier", "reviewer"] },
  "opinion.withdraw": { roles: ["lead_verifier", "reviewer"] },
  "opinion.second_ruling": { roles: ["lead_verifier", "reviewer"] },
  "opinion.drop_ruling": { roles: ["lead_verifier", "reviewer"] },
  "report.reopen": { roles: ["lead_verifier"], side: "verification" },
  "report.approve": { roles: ["issuer"], side: "issue" },
  "report.send_back": { roles: ["issuer"], side: "issue" },
  "report.withdraw": { roles: ["issuer"], side: "issue" },
  "report.publish": {
    roles: ["org_admin", "issuer"],
    side: { org_admin: "organisation", issuer: "issue" },
  },
  "report.revise": { roles: entry, side: "organisation" },
  "restatement.propose": { roles: ["reporter", "lead_verifier"], openTo: "clock" },
  "edition.skip": { roles: [], openTo: "clock" },
  "restatement.assess": { roles: ["reporter"], side: "organisation" },
  "restatement.approve": { roles: ["org_admin"], side: "organisation" },
  "restatement.decline": { roles: ["org_admin"], side: "organisation" },
  "claim.draft": { roles: entry, side: "organisation" },
  "claim.request": { roles: entry, side: "organisation" },
  "claim.recall": { roles: entry, side: "organisation" },
  "claim.discard": { roles: entry, side: "organisation" },
  "claim.refuse": { roles: ["issuer"], side: "issue" },
  "certificate.issue": { roles: ["issuer"], side: "issue" },
  "certificate.view": { roles: ["issuer", "body_admin", "platform_admin"] },
  "certificate.suspend": { roles: ["issuer", "platform_admin"] },
  "certificate.reinstate": { roles: ["issuer"], side: "issue" },
  "certificate.revoke": { roles: ["issuer"], side: "issue" },
  "certificate.second_revocation": { roles: ["issuer", "body_admin"] },
  "certificate.drop_revocation": { roles: ["issuer"], side: "issue" },
  "complaint.lodge": { roles: [], openTo: "complainant" },
  "complaint.withdraw": { roles: [], openTo: "complainant" },
  "complaint.attach": { roles: [], openTo: "complainant" },
  "complaint.appeal": { roles: ["org_admin"], openTo: "complainant" },
  "complaint.close": { roles: [], openTo: "clock" },
  "complaint.view": { roles: ["org_admin", ...engaged, "body_admin", "platform_admin"] },
  "complaint.acknowledge": { roles: ["body_admin", "platform_admin"] },
  "complaint.replace": { roles: ["body_admin", "platform_admin"] },
  "complaint.open": { roles: [...engaged, "body_admin"] },
  "complaint.answer": { roles: ["org_admin"] },
  "complaint.ask_suspension": { roles: [...engaged, "body_admin"] },
  "complaint.decide": { roles: [...engaged, "body_admin"] },
  "document.view": { roles: [...organisation, ...engaged] },
  "vcmi.confirm": { roles: ["platform_admin"] },
  "organisation.create": { roles: ["platform_admin"] },
  "organisation.accredit": { roles: ["platform_admin"] },
  "organisation.view": { roles: [...organisation, ...engaged, "body_admin", "platform_admin"] },
  "member.view": { roles: ["org_admin", "body_admin", "platform_admin"] },
  "member.invite": { roles: ["org_admin", "body_admin", "platform_admin"] },
  "member.change": { roles: ["org_admin", "body_admin", "platform_admin"] },
  "member.confirm": { roles: ["org_admin", "body_admin", "platform_admin"] },
  "member.remove": { roles: ["org_admin", "body_admin", "platform_admin"] },
  "member.merge": { roles: ["org_admin", "body_admin"] },
  "member.agree": { roles: [...organisation, ...engaged, "body_admin"] },
  "member.join": { roles: [...organisation, ...engaged, "body_admin", "platform_admin"] },
  "api_key.make": { roles: ["reporter", "contributor"] },
  "api_key.revoke": { roles: ["reporter", "contributor"] },
  "audit.view": {
    roles: [
      "reporter",
      "org_admin",
      "lead_verifier",
      "reviewer",
      "issuer",
      "body_admin",
      "platform_admin",
    ],
  },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;
export const permissionNames = Object.keys(permissions) as readonly Permission[];

/** The side that an act done in one of these roles puts its actor on, or undefined for acts that take none. */
export function sideOf(permission: Permission, roles: readonly Role[]): Side | undefined {
  const { side }: Rule = permissions[permission];
  if (side === undefined || typeof side === "string") return side;
  return (Object.keys(side) as Role[])
    .filter((role) => roles.includes(role))
    .map((role) => side[role])[0];
}

export function mayRole(permission: Permission, role: Role): boolean {
  const rule: Rule = permissions[permission];
  return rule.roles.includes(role);
}

/** Whether a key may do what its person may. */
export function mayKey(permission: Permission): boolean {
  const rule: Rule = permissions[permission];
  return rule.byKey === true;
}

/** Whether it is done without a sign-in, by these alone. */
export function isOpenTo(permission: Permission, who: Nobody): boolean {
  const rule: Rule = permissions[permission];
  return rule.openTo === who;
}
