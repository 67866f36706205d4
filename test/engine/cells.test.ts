import { expect, test, vi } from "vitest";
import { changing, pieces, reaches } from "../pieces";
import { newBook, visit } from "./cells/cells";
import { claimCallers } from "./cells/claim-callers";
import { complaintCallers } from "./cells/complaint-callers";
import { actsWithoutCaller, neverCalled, neverDone } from "./cells/coverage";
import { setTheStage } from "./cells/rehearsal";
import { verificationCallers } from "./cells/verification-callers";
import { scenes } from "./cells/walk";
import { yearCallers } from "./cells/year-callers";

vi.setConfig({ testTimeout: 900_000 });
const callers = [...yearCallers, ...verificationCallers, ...claimCallers, ...complaintCallers];

/** What guards refused to who may, in a state that allows it; elsewhere in the walk the same was done. */
const guards = {
  "report.submit": ["reports.refused.unsigned"],
  "report.resubmit": ["reports.refused.unanswered"],
  "report.withdraw": ["approvals.refused.certified"],
  "retirement.record": [
    "credits.refused.bound",
    "credits.refused.requested",
    "refusal.notFound", // in a year's next revision, which has the credits of the first
  ],
  "retirement.check": ["certificates.refused.noRetirement"],
  "retirement.issuer_check": ["certificates.refused.noRetirement"],
  "engagement.request": ["verification.refused.engaged"],
  "engagement.replace": ["verification.refused.notAssigned"],
  "opinion.draft": ["refusal.state returned", "verification.refused.openFindings"],
  "opinion.second_ruling": ["verification.refused.noRuling", "verification.refused.otherRuler"],
  "opinion.drop_ruling": ["verification.refused.noRuling"],
  "claim.draft": ["certificates.refused.claimed"],
  "certificate.second_revocation": [
    "certificates.refused.notProposed",
    "certificates.refused.samePerson",
    "certificates.refused.secondIssuer",
  ],
  "certificate.drop_revocation": ["certificates.refused.notProposed"],
  "complaint.ask_suspension": ["complaints.refused.noForce", "complaints.refused.notHandler"],
  "complaint.decide": ["complaints.refused.unheard"],
};

const beforeOpinion = ["draft", "submitted", "in_verification", "returned", "not_verified"];
const beforeIssued = ["proposed", "accepted", "planned", "executing", "drafted", "reviewed"];
const on = (noun: string, act: string, states: readonly string[]) =>
  states.map((state) => `${noun} ${state}: ${act}`);
/** States in which this walk has not yet, or no more, what the act is about: a claim, certificate, finding or fact. */
const nothingThere = [
  ...on("report", "claim.request", beforeOpinion),
  ...on("report", "claim.refuse", beforeOpinion),
  ...on("report", "certificate.issue", beforeOpinion),
  ...on("report", "certificate.reinstate", [...beforeOpinion, "verified"]),
  ...on("engagement", "finding.reopen", ["proposed", "accepted", "planned", "terminated"]),
  ...on("engagement", "fact.set_aside", [...beforeIssued, "terminated"]),
  ...on("engagement", "certificate.issue", [...beforeIssued, "terminated"]),
  ...on("engagement", "certificate.reinstate", [...beforeIssued, "terminated"]),
];

/** What the document allows and this walk has not: its signatory is a member, its body's administrators took no part. */
const notHere = [
  "report in_verification: opinion.sign by lead_verifier",
  "engagement reviewed: opinion.hand_back by lead_verifier",
  "engagement reviewed: opinion.sign by lead_verifier",
  "complaint received: complaint.acknowledge by platform_admin",
  // The certificate complained of is suspended here throughout; complaints.test.ts asks for one that is in force.
  ...["lead_verifier", "verifier", "reviewer", "issuer", "body_admin"].flatMap((role) =>
    on("complaint", `complaint.ask_suspension by ${role}`, ["review", "appeal"]),
  ),
  ...["acknowledged", "review", "appeal"].map(
    (state) => `complaint ${state}: complaint.replace by platform_admin`,
  ),
];

test("whoever calls whichever act in whichever state is answered as the document says, and a refusal leaves nothing behind", async () => {
  setTheStage();
  const book = newBook(callers);
  for await (const scene of scenes()) await visit(book, callers, scene);
  expect(book.differences).toEqual([]);
  const met = [...book.guarded].map(([act, words]) => [act, [...words].sort()]);
  expect(Object.fromEntries(met)).toEqual(guards);
  expect(neverCalled(book, callers).sort()).toEqual(nothingThere.sort());
  expect(neverDone(book, callers).sort()).toEqual(notHere.sort());
  expect(book.calls).toBeGreaterThan(12_000);
});

/** Files of `lib/services` whose acts are on nothing of domain.md 4.1 to 4.7; and of these acts, their steps. */
const others =
  /\/(api-keys|factors-adding|import-jobs|import-steps|invitations|ledger-batches|merges|operator-years|operators|organisations|own-factors|pledges|role-changes|vcmi|editing|importing|advancing|running|finding-steps|discovered-steps|doors)\.ts$/;
/** Read what the adoption or the import of their file would do. */
const readers = ["editionsFor", "openYears", "previewAdoption", "previewImport"];
/** Goes over every published year by itself and asks nobody: restatements.test.ts has what it does and leaves alone. */
const byTheClock = ["sweepEditions"];

test("every act of the workflow has a caller here, and every service that changes a thing of it is one", () => {
  expect(actsWithoutCaller(callers)).toEqual([]);
  const services = pieces.filter(
    ({ path, text }) =>
      path.startsWith("lib/services/") && !others.test(path) && text.startsWith("export"),
  );
  const changers = services.filter((piece) => reaches(piece, changing)).map(({ name }) => name);
  expect(changers.length).toBeGreaterThan(90);
  const called = callers.map(({ service }) => service);
  expect(changers.filter((name) => !called.includes(name)).sort()).toEqual([
    ...readers,
    ...byTheClock,
  ]);
});
