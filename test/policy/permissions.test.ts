import { expect, test } from "vitest";
import {
  isOpenTo,
  mayKey,
  mayRole,
  type Nobody,
  type Permission,
  permissionNames,
  type Side,
  sideOf,
} from "@/lib/domain/permissions";
import { isRefusal } from "@/lib/domain/refusal";
import {
  type Actor,
  authorise,
  type Membership,
  type Owned,
  type Role,
  roleNames,
  roles,
} from "@/lib/domain/roles";
import { sources } from "../sources";
import { type Column, columns, given } from "./table";

const members = given("Members and roles of the org", "Members and roles of the body", "Tenants");
const merging = given("Members and roles of the org", "Members and roles of the body");
const submitted = given("See submitted figures");

/** For each permission the acts of domain.md section 8 that it stands for. */
const expected: Readonly<Record<Permission, readonly Column[]>> = {
  "report.create": given("Create, revise report"),
  "report.view": given("See draft"),
  "report.edit": given("Create, revise report"),
  "site.edit": given("Create, revise report"),
  "activity.add": given("Enter activity"),
  "activity.change": given("Enter activity"),
  "activity.remove": given("Enter activity"),
  "activity.import": given("Enter activity"),
  "evidence.upload": given("Enter activity"),
  "evidence.view": submitted,
  "instrument.edit": given("Record instruments"),
  "measure.edit": given("Record instruments"),
  "retirement.record": given("Record instruments"),
  "batch.record": given("Record instruments"),
  "batch.remove": given("Record instruments"),
  "pledge.record": given("Record instruments"),
  "listing.record": given("Record instruments"),
  "factor.propose": given("Choose factor"),
  "factor.decide": given("Approve own factor"),
  "factor.adopt": given("Choose factor"),
  "factor.add": given("Tenants, bodies"),
  "report.sign_off": given("Sign off"),
  "report.submit": given("Check, submit"),
  "report.recall": given("Check, submit"),
  "report.resubmit": given("Check, submit"),
  "statement.view": submitted,
  "engagement.request": given("Request engagement"),
  "engagement.view": given("See submitted figures", "Assign and replace"),
  "engagement.assign": given("Assign and replace"),
  "engagement.replace": given("Assign and replace"),
  "engagement.terminate": given("Terminate engagement"),
  "engagement.declare": given("Declare impartiality"),
  "engagement.accept": given("Accept, approve plan"),
  "plan.draft": given("Draft plan, sample"),
  "plan.amend": given("Accept, approve plan"),
  "engagement.plan": given("Accept, approve plan"),
  "report.verify_start": given("Accept, approve plan"),
  "sample.view": given("Draft plan, sample", "Independent review"),
  "sample.test": given("Draft plan, sample"),
  "sample.add": given("Accept, approve plan"),
  "visit.record": given("Draft plan, sample"),
  "finding.raise": given("Draft plan, sample"),
  "finding.self_report": given("Check, submit"),
  "finding.respond": given("Respond to findings"),
  "finding.accept": given("Draft plan, sample"),
  "finding.reject": given("Draft plan, sample"),
  "finding.leave": given("Return report, close"),
  "finding.convert": given("Return report, close"),
  "finding.reopen": given("Return report, close"),
  "finding.withdraw": given("Draft plan, sample"),
  "report.return": given("Return report, close"),
  "retirement.check": given("Check retirement"),
  "retirement.issuer_check": given("Check retirement"),
  "opinion.draft": given("Return report, close"),
  "opinion.review": given("Independent review"),
  "opinion.return": given("Independent review"),
  "opinion.hand_back": given("Sign opinion"),
  "opinion.sign": given("Sign opinion"),
  "fact.report": columns, // "anyone may report them"
  "fact.set_aside": given("Act on facts"),
  "engagement.reopen": given("Act on facts"),
  "opinion.confirm": given("Confirm or withdraw"),
  "opinion.withdraw": given("Confirm or withdraw"),
  "opinion.second_ruling": given("Confirm or withdraw"),
  "opinion.drop_ruling": given("Confirm or withdraw"),
  "report.reopen": given("Return report, close"),
  "report.withdraw": given("Approve, send back"),
  "report.approve": given("Approve, send back"),
  "report.send_back": given("Approve, send back"),
  "report.publish": given("Publish report page"),
  "report.revise": given("Create, revise report"),
  "restatement.propose": given("Restatement: propose"),
  "edition.skip": [], // the clock's own
  "restatement.assess": given("Restatement: assess"),
  "restatement.approve": given("Restatement: approve"),
  "restatement.decline": given("Restatement: approve"),
  "claim.draft": given("Draft, discard claim"),
  "claim.request": given("Draft, discard claim"),
  "claim.recall": given("Draft, discard claim"),
  "claim.discard": given("Draft, discard claim"),
  "claim.refuse": given("Approve, send back"),
  "certificate.issue": given("Approve, send back"),
  "certificate.view": given("Suspend certificate", "Second a revocation"),
  "certificate.suspend": given("Suspend certificate"),
  "certificate.reinstate": given("Approve, send back"),
  "certificate.revoke": given("Revoke certificate"),
  "certificate.second_revocation": given("Second a revocation"),
  "certificate.drop_revocation": given("Revoke certificate"),
  "complaint.lodge": given("Search register, verify, complain"),
  "complaint.withdraw": given("Search register, verify, complain"),
  "complaint.attach": given("Search register, verify, complain"),
  "complaint.appeal": given("Search register, verify, complain"),
  "complaint.close": [],
  "complaint.view": given("Acknowledge complaint", "Open, decide", "Search register"),
  "complaint.acknowledge": given("Acknowledge complaint"),
  "complaint.replace": given("Acknowledge complaint"),
  "complaint.open": given("Open, decide complaint"),
  "complaint.answer": given("Search register, verify, complain"),
  "complaint.ask_suspension": given("Open, decide complaint"),
  "complaint.decide": given("Open, decide complaint"),
  "document.view": given("Download certificate"),
  "vcmi.confirm": given("Tenants, bodies"),
  "organisation.create": given("Tenants, bodies"),
  "organisation.accredit": given("Tenants, bodies"),
  "organisation.view": given("See submitted figures", "Assign and replace", "Tenants, bodies"),
  "member.view": members,
  "member.invite": members,
  "member.change": members,
  "member.confirm": members,
  "member.remove": members,
  "member.merge": merging,
  "member.agree": columns, // the person whose accounts they are, or a second administrator
  "member.join": columns,
  "api_key.make": given("Enter activity"),
  "api_key.revoke": given("Enter activity"),
  "audit.view": given("Read audit trail"),
};

const everybodyBut = (...some: readonly Role[]) => columns.filter((one) => !some.includes(one));

/** Where the portal is narrower than the table so far, and why. */
const narrower: Partial<Record<Permission, readonly Role[]>> = {
  "retirement.check": ["issuer"], // one row in the table, two acts here: each puts its actor on their side
  "retirement.issuer_check": ["lead_verifier", "verifier"],
  "fact.report": ["platform_admin"], // sees no engagement; the public and the platform lodge a complaint
  "member.agree": ["platform_admin"], // merges nobody (decision 0018)
  // a complainant is known by their link, signed in or not; as the holder, its administrator appeals and answers
  "complaint.lodge": columns,
  "complaint.withdraw": columns,
  "complaint.attach": columns,
  "complaint.appeal": everybodyBut("org_admin"),
  "complaint.answer": everybodyBut("org_admin"),
  "complaint.view": ["reporter", "contributor"],
};

test.each(permissionNames)(
  "%s is given to whom domain.md section 8 gives it, and nobody else",
  (name) => {
    const granted = columns.filter((role) => mayRole(name, role));
    expect(granted).toEqual(expected[name].filter((role) => !narrower[name]?.includes(role)));
  },
);

test("the table has a column for every role", () => {
  expect([...columns].sort()).toEqual([...roleNames].sort());
});

/** Acts that take a side, by the grouping of domain.md 4.6. */
const sides: Readonly<Record<Side, RegExp>> = {
  organisation:
    /^(report\.(create|edit|revise|sign_off|submit|recall|resubmit|publish)|site\.edit|activity\.\w+|evidence\.upload|factor\.adopt|instrument\.edit|measure\.edit|retirement\.record|engagement\.request|finding\.(respond|self_report)|claim\.(draft|request|recall|discard)|restatement\.(assess|approve|decline))$/,
  verification:
    /^(engagement\.(accept|plan)|plan\.(draft|amend)|report\.(verify_start|return|reopen)|finding\.(raise|accept|reject|leave|withdraw|convert|reopen)|sample\.(test|add)|visit\.record|retirement\.check|opinion\.(draft|hand_back|sign))$/,
  review: /^opinion\.(review|return)$/,
  issue:
    /^(report\.(approve|send_back|withdraw|publish)|claim\.refuse|certificate\.(issue|reinstate|revoke|drop_revocation)|retirement\.issuer_check)$/,
  platform: /^$/,
};

test.each(permissionNames)("%s puts its actor on the side of domain.md 4.6, or on none", (name) => {
  const held = (Object.keys(sides) as Side[]).filter((side) => sides[side].test(name));
  const taken = new Set(roleNames.map((role) => mayRole(name, role) && sideOf(name, [role])));
  expect(held).toEqual(Object.keys(sides).filter((side) => taken.has(side as Side)));
});

test("where two sides may do an act, each role stands on its own, and the organisation's goes before", () => {
  expect(sideOf("report.publish", ["org_admin"])).toBe("organisation");
  expect(sideOf("report.publish", ["issuer"])).toBe("issue");
  expect(sideOf("report.publish", ["issuer", "org_admin"])).toBe("organisation");
});

test("without a sign-in a complaint alone is lodged, withdrawn, given files and appealed; the clock closes it, proposes a restatement and says what it skipped", () => {
  const open = (who: Nobody) => permissionNames.filter((name) => isOpenTo(name, who));
  expect(open("complainant")).toEqual([
    "complaint.lodge",
    "complaint.withdraw",
    "complaint.attach",
    "complaint.appeal",
  ]);
  expect(open("clock")).toEqual(["restatement.propose", "edition.skip", "complaint.close"]);
});

test("with a person's key a program looks and enters data, and does nothing else", () => {
  expect(permissionNames.filter(mayKey)).toEqual([
    "report.view",
    "activity.add",
    "activity.change",
    "activity.import",
    "instrument.edit",
    "measure.edit",
    "retirement.record",
    "statement.view",
  ]);
  const keyed = (name: Permission, organisationId: string) =>
    decided({ ...actorOf("reporter", organisationId), apiKey: { id: "k", prefix: "cnp_" } }, name, {
      id: "r",
      organisationId: here,
    });
  for (const name of permissionNames) {
    const may = mayKey(name) && mayRole(name, "reporter");
    expect([name, keyed(name, here)]).toEqual([name, may ? "allowed" : "forbidden"]);
    expect([name, keyed(name, "another")]).toEqual([name, "not_found"]);
  }
});

const here = "the record's organisation";
const body = "the body engaged";

function actorOf(role: Role, organisationId: string): Actor {
  const organisationKind = roles[role].of;
  const membership: Membership = {
    organisationId,
    ...{ organisationName: "", organisationLocalName: "" },
    organisationKind,
    role,
    siteKeys: [],
  };
  const known = { userId: "u", accounts: ["u"], name: "", email: "", locale: null };
  const person = { ...known, demo: false, sessionId: null };
  return { ...person, memberships: [membership] };
}

const duties = ["lead_verifier", "verifier", "reviewer", "issuer"] as const;
type Relation = {
  readonly name: string;
  readonly organisationId: string;
  readonly assigned: readonly string[];
  /** Which roles reach the record in this relation, by domain.md section 8's last sentence. */
  readonly reaches: (role: Role) => boolean;
};
const isDuty = (role: Role) => duties.some((duty) => duty === role);
const relations: readonly Relation[] = [
  { name: "of its organisation", organisationId: here, assigned: [], reaches: () => true },
  {
    name: "of the body, assigned to it",
    organisationId: body,
    assigned: duties,
    reaches: (role) => isDuty(role) || role === "body_admin" || role === "platform_admin",
  },
  {
    name: "of the body, not assigned",
    organisationId: body,
    assigned: [],
    reaches: (role) => role === "body_admin" || role === "platform_admin",
  },
  {
    name: "of neither",
    organisationId: "another",
    assigned: duties,
    reaches: (role) => role === "platform_admin",
  },
];

const cells = permissionNames.flatMap((permission) =>
  roleNames.flatMap((role) => relations.map((relation) => ({ permission, role, relation }))),
);

test(`all ${cells.length} cells of permission, role and relation are decided as the table says`, () => {
  expect(cells.length).toBeGreaterThan(1900);
  const wrong = cells.filter(({ permission, role, relation }) => {
    const assignments = duties
      .filter((duty) => relation.assigned.includes(duty))
      .map((duty) => ({ userId: "u", duty }));
    const record: Owned = {
      id: "r",
      organisationId: here,
      engagement: { bodyId: body, assignments },
    };
    const may = expected[permission].includes(role) && !narrower[permission]?.includes(role);
    const told = relation.reaches(role) ? (may ? "allowed" : "forbidden") : "not_found";
    return decided(actorOf(role, relation.organisationId), permission, record) !== told;
  });
  expect(wrong.map((cell) => `${cell.role} ${cell.relation.name}: ${cell.permission}`)).toEqual([]);
});

test("an assignment counts for its person and its duty alone", () => {
  const record = (userId: string, duty: (typeof duties)[number]): Owned => ({
    id: "r",
    organisationId: here,
    engagement: { bodyId: body, assignments: [{ userId, duty }] },
  });
  const verifier = actorOf("verifier", body);
  expect(decided(verifier, "finding.raise", record("u", "verifier"))).toBe("allowed");
  expect(decided(verifier, "finding.raise", record("someone else", "verifier"))).toBe("not_found");
  expect(decided(verifier, "finding.raise", record("u", "issuer"))).toBe("not_found");
});

test.each(permissionNames)("%s opens a door of some service", (name) => {
  const opened = sources("lib/services").filter(
    ({ path, text }) => !path.endsWith("/doors.ts") && text.includes(`"${name}"`),
  );
  expect(opened.map(({ path }) => path)).not.toEqual([]);
});

function decided(actor: Actor, permission: Permission, record: Owned): string {
  try {
    authorise(actor, permission, record);
    return "allowed";
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.code;
  }
}
