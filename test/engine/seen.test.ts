import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/roles";
import { auditTrail } from "@/lib/services/audit-trail";
import { attachEvidence, listEvidence, readEvidence } from "@/lib/services/evidence";
import {
  acceptFinding,
  leaveFinding,
  raiseFinding,
  respondFinding,
  returnReport,
} from "@/lib/services/findings";
import { draftOpinion, reviewOpinion } from "@/lib/services/opinions";
import { timelineOf } from "@/lib/services/reports";
import { actorOf } from "@/lib/services/sessions";
import { showStatement } from "@/lib/services/statements";
import { resubmitReport, signOff } from "@/lib/services/submissions";
import { showEngagement } from "@/lib/services/verification";
import { aPerson, giveRole, manager } from "./fixtures";
import { start, testAll, type Walk, walkTo } from "./walk";
import { answers } from "./walk-answers";

/** Who sees what of one year, from its draft to the opinion's draft (domain.md 8): the tests follow each other. */
let walk: Walk;
let contributor: Actor;
let [ours, theirs] = ["", ""];
const findings: Record<string, string> = {};
beforeAll(async () => {
  walk = await walkTo("engaged");
  const { activities } = walk.year;
  const { site = "", key = "" } = activities[0] ?? {};
  [ours, theirs] = [key, activities.find((one) => one.site !== site)?.key ?? ""];
  const userId = await aPerson("contributor");
  await giveRole(userId, walk.org.id, "contributor", { siteKeys: [site] });
  contributor = await actorOf(userId);
}, 180_000);

const namesSeen = async (actor: Actor) =>
  (await listEvidence(actor, walk.reportId)).map(({ name }) => name);
const attach = (name: string) =>
  attachEvidence(walk.org.reporter, {
    reportId: walk.reportId,
    name,
    bytes: new TextEncoder().encode(`${name}\r\n`),
    links: [{ subject: "activity", subjectKey: ours }],
  });
const raise = async (target: string) => {
  const asked = { asksCorrection: true, scope: null, effectTonnes: null, dueOn: null };
  const on = "activity" as const;
  const own = { engagementId: walk.id, kind: "non_conformity" as const, on, target, text: "Why?" };
  findings[target] = (await raiseFinding(walk.by.verifier, { ...own, ...asked })).findingId;
};

test("a draft's files are not the body's to see, nor to fetch by their id, until it is submitted", async () => {
  const { by, org, reportId } = walk;
  const [file] = await listEvidence(org.reporter, reportId);
  const evidenceId = file?.id ?? "";
  for (const person of [by.lead_verifier, by.verifier, by.reviewer, by.issuer]) {
    expect(await namesSeen(person)).toEqual([]);
    await expect(readEvidence(person, { evidenceId })).rejects.toMatchObject({ code: "not_found" });
  }
  walk.sha256 = await start(walk);
  expect(await namesSeen(by.issuer)).toEqual(["proof.csv"]);
  expect(await readEvidence(by.verifier, { evidenceId })).toMatchObject({ name: "proof.csv" });
});

test("a contributor sees and answers findings on their own sites and activities alone", async () => {
  for (const target of [ours, theirs]) await raise(target);
  const seen = async (actor: Actor) =>
    (await showEngagement(actor, walk.id)).work?.findings.map(({ target }) => target);
  expect(await seen(contributor)).toEqual([ours]);
  expect(await seen(walk.org.reporter)).toEqual([ours, theirs]);
  const answer = (target: string) =>
    respondFinding(contributor, { id: findings[target] ?? "", text: "As billed." });
  await expect(answer(theirs)).rejects.toMatchObject({
    word: "verification.refused.foreignFinding",
  });
});

test("a file brought in a returned year is seen with the answer it belongs to, and others once it is resubmitted", async () => {
  const { by, org, id, reportId } = walk;
  await returnReport(by.lead_verifier, { id });
  const { evidenceId } = await attach("answer.csv");
  expect(await namesSeen(by.verifier)).toEqual(["proof.csv"]);
  await expect(readEvidence(by.verifier, { evidenceId })).rejects.toMatchObject({
    code: "not_found",
  });
  await respondFinding(contributor, { id: findings[ours] ?? "", text: "See the bill." });
  expect(await namesSeen(by.verifier)).toEqual(["answer.csv", "proof.csv"]);
  await attach("later.csv");
  expect(await namesSeen(by.verifier)).toEqual(["answer.csv", "proof.csv"]);
  await respondFinding(org.reporter, { id: findings[theirs] ?? "", text: "It stays." });
  await signOff(org.org_admin, { reportId, ...manager });
  await resubmitReport(org.reporter, { reportId, declared: true });
  expect(await namesSeen(by.verifier)).toEqual(["answer.csv", "later.csv", "proof.csv"]);
});

test("the reviewer opens each finding that was left uncorrected before the draft passes, and the draft's kind stays the body's", async () => {
  const { by, org, id, reportId } = walk;
  const text = "Seen.";
  const [answered = "", left = ""] = [findings[ours], findings[theirs]];
  await acceptFinding(by.verifier, { id: answered, outcome: "explained", text });
  await leaveFinding(by.lead_verifier, { id: left, text, material: false });
  await testAll(walk);
  const opinion = { id, kind: "modified" as const, text, loweredReason: "Unexplained." };
  const modified = { qualification: "It is not explained.", qualifiedTonnes: "1" };
  await draftOpinion(by.lead_verifier, { ...opinion, ...answers, ...modified });
  const { sha256 } = await showStatement(by.reviewer, { reportId });
  const review = (opened?: string[]) =>
    reviewOpinion(by.reviewer, { id, sha256, ...(opened && { opened }) });
  for (const opened of [undefined, [answered]])
    await expect(review(opened)).rejects.toMatchObject({
      word: "verification.refused.unopened",
      values: { refs: "F-002" },
    });
  expect(await review([left])).toMatchObject({ opened: "F-002" });

  const drafts = ["opinion.draft", "opinion.review"];
  const told = <E extends { action: string; detail: object | null }>(events: readonly E[]) =>
    events
      .filter(({ action }) => drafts.includes(action))
      .map(({ detail }) => Object.keys(detail ?? {}).sort());
  expect(told(await timelineOf(org.reporter, reportId))).toEqual([["sha256"], ["sha256"]]);
  expect(told(await timelineOf(by.lead_verifier, reportId))).toEqual([
    ["kind", "proposed", "sha256"],
    ["kind", "opened", "sha256"],
  ]);
  const trail = async (actor: Actor) =>
    told((await auditTrail(actor, { report: reportId })).events);
  expect(await trail(org.org_admin)).toEqual([["sha256"], ["sha256"]]);
  expect((await trail(by.lead_verifier)).flat()).toContain("proposed");
});
