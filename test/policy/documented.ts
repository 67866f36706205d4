import type { Permission } from "@/lib/domain/permissions";
import { restatementActs, restatementStates } from "@/lib/domain/restatement/workflow";
import type { Role } from "@/lib/domain/roles";
import * as workflow from "@/lib/domain/workflow";
import { type Column, given } from "./table";
import { askedOf, type DocumentRow, type Noun, rowsOf } from "./workflow-table";

/** Who the document's words are. System, clock, complainant and anyone are no role. */
const people: Readonly<Record<string, readonly Role[]>> = {
  reporter: ["reporter"],
  contributor: ["contributor"],
  "org admin": ["org_admin"],
  lead: ["lead_verifier"],
  team: ["lead_verifier", "verifier"],
  author: ["lead_verifier", "verifier"],
  signatory: ["lead_verifier", "verifier"],
  "independent reviewer": ["reviewer"],
  issuer: ["issuer"],
  "body admin": ["body_admin"],
  "each person assigned": ["lead_verifier", "verifier", "reviewer", "issuer"],
  handler: ["lead_verifier", "verifier", "reviewer", "issuer", "body_admin"],
  "platform admin": ["platform_admin"],
};

/** An act's action in the document; `by` is the row of section 8 that says who, where section 4 says less. */
type Named = string | { readonly action: string; readonly by: readonly Column[] };
type Told = {
  readonly states: readonly string[];
  /** Rows of the document that no person of the portal does so far, or that none does by an act of this noun. */
  readonly notHere: readonly string[];
  /** Acts that the document has not, and why the portal has them. */
  readonly beyond?: Readonly<Record<string, string>>;
};
type Row<A> = { readonly act: A; readonly from: readonly string[] };
type Table = Told & {
  readonly rows: readonly Row<Permission>[];
  readonly acts: Readonly<Record<string, Named>>;
};
/** The compiler asks for a name for every act of a table. */
const table = <A extends Permission>(
  rows: readonly Row<A>[],
  of: Told & { readonly acts: Readonly<Record<A, Named>> },
): Table => ({ rows, ...of });

const edited = (row: string): Named => ({ action: "edit, import, attach", by: given(row) });

export const tables: Partial<Record<Noun, Table>> = {
  report: table(workflow.reportActs, {
    states: workflow.reportStates,
    acts: {
      "report.edit": edited("Create, revise report"),
      "site.edit": edited("Create, revise report"),
      "activity.add": "edit, import, attach",
      "activity.change": "edit, import, attach",
      "activity.remove": "edit, import, attach",
      "activity.import": "edit, import, attach",
      "evidence.upload": "edit, import, attach",
      "factor.adopt": edited("Choose factor"),
      "instrument.edit": edited("Record instruments"),
      "measure.edit": edited("Record instruments"),
      "retirement.record": "record a retirement",
      "finding.self_report": "self-report a finding",
      "report.sign_off": "sign off",
      "report.submit": "submit",
      "report.recall": "recall",
      "report.resubmit": "resubmit",
      "report.verify_start": "start verification",
      "report.return": "return",
      "opinion.sign": "sign and issue",
      "report.approve": "approve",
      "report.send_back": "send back",
      "report.publish": "publish",
      "report.reopen": "reopen",
      "report.withdraw": "withdraw",
      "report.revise": { action: "revise", by: given("Create, revise report") },
      "restatement.propose": "propose a restatement",
      "opinion.withdraw": "withdraw opinion",
      "claim.draft": "draft, run gate",
      "claim.request": "request",
      "claim.refuse": "refuse",
      "certificate.issue": "issue",
      "certificate.reinstate": "reinstate",
    },
    // The check is read by whoever sees the draft; the others come with acts of an engagement or a restatement.
    notHere: [...["create", "check", "conclude", "halt"], ...["restate", "supersede"]],
  }),
  finding: table(workflow.findingActs, {
    states: workflow.findingStates,
    acts: {
      "finding.respond": "respond",
      "finding.accept": "accept",
      "finding.reject": "reject",
      "finding.leave": "leave uncorrected",
      "finding.withdraw": "withdraw",
      "finding.convert": "convert",
      "finding.reopen": "reopen",
    },
    // Raised and self-reported where there is none yet; the last comes with the engagement's end.
    notHere: ["raise", "self-report", "withdraw on terminate"],
  }),
  engagement: table(workflow.engagementActs, {
    states: workflow.engagementStates,
    acts: {
      "engagement.assign": "assign",
      "engagement.declare": "declare, newcomer",
      "engagement.replace": "replace",
      "engagement.terminate": "terminate",
      "engagement.accept": "accept",
      "plan.draft": "draft the plan",
      "engagement.plan": "approve plan",
      "plan.amend": "amend the plan",
      "report.verify_start": "start",
      "sample.test": "test the sample",
      "sample.add": "add to the sample",
      "visit.record": "record a visit",
      "finding.raise": "raise",
      "finding.reopen": "reopen a finding",
      "report.return": "return the report",
      "opinion.draft": "draft opinion",
      "opinion.review": "pass",
      "opinion.return": "return",
      "opinion.hand_back": "return to work",
      "opinion.sign": "sign and issue",
      "fact.report": "report a fact",
      "fact.set_aside": "answer a fact",
      "engagement.reopen": "facts discovered",
      "opinion.confirm": "confirm",
      "opinion.withdraw": "withdraw opinion",
      "opinion.second_ruling": "confirm",
      "opinion.drop_ruling": "confirm",
      "report.reopen": "resume",
      "report.approve": "approve",
      "report.send_back": "send back",
      "report.publish": "publish",
      "certificate.issue": "issue",
      "certificate.reinstate": "reinstate",
    },
    beyond: {
      "opinion.second_ruling": "the second of the two people of confirm and withdraw",
      "opinion.drop_ruling": "lets fall what waits for its second person",
    },
    // Asked for where there is none yet; a person declares when assigned, which is a newcomer's row too.
    notHere: ["request", "declare"],
  }),
  claim: table(workflow.claimActs, {
    states: workflow.claimStates,
    acts: {
      "claim.request": "request",
      "claim.recall": "recall",
      "claim.discard": "discard",
      "claim.refuse": "refuse",
      "certificate.issue": "issue",
    },
    notHere: ["draft, run gate"], // where there is none yet; on a draft it runs anew
  }),
  certificate: table(workflow.certificateActs, {
    states: workflow.certificateStates,
    acts: {
      "certificate.suspend": "suspend",
      "certificate.reinstate": "reinstate",
      "certificate.revoke": "revoke",
      "certificate.second_revocation": "second the revocation",
      "certificate.drop_revocation": "revoke",
    },
    notHere: ["expire", "supersede"], // by the day, which is read from its last; by the year's next certificate
    beyond: { "certificate.drop_revocation": "lets fall what waits for its second person" },
  }),
  complaint: table(workflow.complaintActs, {
    states: workflow.complaintStates,
    acts: {
      "complaint.acknowledge": { action: "acknowledge", by: given("Acknowledge complaint") },
      "complaint.open": "open",
      "complaint.answer": "answer",
      "complaint.ask_suspension": "ask for a suspension",
      "complaint.decide": "decide",
      "complaint.appeal": "appeal",
      "complaint.replace": { action: "replace handler", by: given("Acknowledge complaint") },
      "complaint.close": "close",
      "complaint.withdraw": "withdraw",
      "complaint.attach": "attach",
    },
    notHere: ["lodge"], // where there is none yet
  }),
  restatement: table(restatementActs, {
    states: restatementStates,
    acts: {
      "restatement.assess": "assess",
      "restatement.approve": "approve",
      "restatement.decline": "decline",
    },
    // Where there is none yet; with the publication of its revision; with the end of the one that it is of.
    notHere: ["propose", "publish", "lapse"],
  }),
};

/** Nouns of the document that the portal has no table of so far. */
export const nounsNotHere: readonly Noun[] = [];
/** States of the document that nothing reaches so far. */
export const statesNotHere: Partial<Record<Noun, readonly string[]>> = {};
/** Roles that the document gives an act and the portal does not so far, and why. */
export const narrower: Partial<Record<Permission, readonly Role[]>> = {};

/** An engagement on its way to the opinion (4.3). */
const beforeIssued = ["proposed", "accepted", "planned", "executing", "drafted", "reviewed"];

/** The states of a noun: the portal's, and those it has not that the document names. */
export function statesOf(noun: Noun): readonly string[] {
  const named = [...rowsOf(noun), ...askedOf(noun)].flatMap(({ from }) => from);
  const reached = rowsOf(noun).flatMap(({ to }) => to.split(", "));
  const own = tables[noun]?.states ?? [];
  const others = [...named, ...reached].filter((state) => !/[*–= ]/.test(state)); // names of one state;
  return [...new Set([...own, ...others])];
}

/** The states that a row means. */
function statesIn(noun: Noun, { from }: DocumentRow): readonly string[] {
  return from.flatMap((word) => statesOf(noun).filter((state) => matches(word, state)));
}

export function documented(
  noun: Noun,
  named: Named,
): { from: readonly string[]; roles: readonly Role[] } {
  const action = typeof named === "string" ? named : named.action;
  const row = [...rowsOf(noun), ...askedOf(noun)].find((one) => one.action === action);
  if (!row) throw new Error(`the document has no ${noun} "${action}"`);
  const actors = row.actors.flatMap((actor) => people[actor] ?? []);
  return { from: statesIn(noun, row), roles: typeof named === "string" ? actors : named.by };
}

export function actsOf(noun: Noun): [Permission, Named][] {
  return Object.entries(tables[noun]?.acts ?? {}) as [Permission, Named][]; // keys of that record
}

/** `closed_*` and "before issued" are several states. */
export function matches(word: string, state: string): boolean {
  if (word === "before issued") return beforeIssued.includes(state);
  return word.endsWith("*") ? state.startsWith(word.slice(0, -1)) : word === state;
}
