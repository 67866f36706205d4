import { expect, test } from "vitest";
import { auditTrail } from "@/lib/services/audit-trail";
import { replaceAssigned, terminateEngagement } from "@/lib/services/engagement-life";
import { declare, requestEngagement } from "@/lib/services/engagements";
import { raiseFinding } from "@/lib/services/findings";
import { draftOpinion } from "@/lib/services/opinions";
import { showReport } from "@/lib/services/reports";
import { showSample } from "@/lib/services/sampling";
import { showStatement } from "@/lib/services/statements";
import { recallReport, signOff, submitReport } from "@/lib/services/submissions";
import { listEngagements, showEngagement } from "@/lib/services/verification";
import { body, giveRole, joinedBy, manager } from "./fixtures";
import { testAll, walkTo } from "./walk";
import { answers } from "./walk-answers";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const reason = "The lead has left the body.";

test("an engagement ends before its opinion: its findings are withdrawn, the report waits, another body is asked", async () => {
  const { by, org, id, reportId } = await walkTo("started");
  const finding = {
    ...{
      engagementId: id,
      kind: "clarification" as const,
      on: "activity" as const,
      target: "A001",
      text: "Which meter?",
    },
    ...{ scope: null, effectTonnes: null, asksCorrection: false, dueOn: null },
  };
  await raiseFinding(by.verifier, finding);
  for (const person of [by.verifier, by.reviewer, by.issuer, org.reporter])
    await expect(terminateEngagement(person, { id, reason })).rejects.toEqual(
      refused("refusal.forbidden"),
    );
  await terminateEngagement(by.body_admin, { id, reason });
  const ended = await showEngagement(org.org_admin, id);
  expect(ended.engagement.state).toBe("terminated");
  expect(ended.report.state).toBe("submitted");
  expect(ended.work?.findings).toMatchObject([{ state: "withdrawn" }]);
  expect((await showReport(org.reporter, reportId)).engagementId).toBeNull();
  await expect(terminateEngagement(by.body_admin, { id, reason })).rejects.toEqual(
    refused("refusal.state"),
  );

  const other = await body();
  const asked = { reportId, bodyId: other.id };
  const { engagementId } = await requestEngagement(org.org_admin, asked);
  expect((await showReport(org.reporter, reportId)).engagementId).toBe(engagementId);
  await expect(requestEngagement(org.org_admin, asked)).rejects.toEqual(
    refused("verification.refused.engaged"),
  );
});

test("without an engagement that goes on, the report is recalled", async () => {
  const { org, id, reportId } = await walkTo("started");
  await terminateEngagement(org.org_admin, { id, reason });
  await recallReport(org.reporter, { reportId });
  expect((await showReport(org.reporter, reportId)).report.state).toBe("draft");
});

test("who verified until an engagement's end sees what was there then, and nothing that is submitted later", async () => {
  const { by, org, id, reportId, sha256 } = await walkTo("started");
  await terminateEngagement(by.lead_verifier, { id, reason });
  await recallReport(org.reporter, { reportId });
  await signOff(org.org_admin, { reportId, ...manager });
  await submitReport(org.reporter, { reportId, declared: true });
  const other = await body();
  await requestEngagement(org.org_admin, { reportId, bodyId: other.id });
  for (const person of [by.lead_verifier, by.reviewer, org.org_admin]) {
    const { report, work } = await showEngagement(person, id);
    expect([report.cycle, report.state]).toEqual([1, "submitted"]);
    expect([work?.statement?.cycle, work?.statement?.sha256]).toEqual([1, sha256]);
    expect(work?.retirements.map(({ checkedAt }) => checkedAt)).not.toEqual([]);
  }
  expect(await listEngagements(by.issuer)).toMatchObject([{ id, cycle: 1 }]);
  const cycles = (await showSample(by.verifier, id)).items.map(({ cycle }) => cycle);
  expect([...new Set(cycles)]).toEqual([1]);
  await expect(showStatement(by.lead_verifier, { reportId })).rejects.toEqual(
    refused("refusal.notFound"),
  );
  for (const person of [by.lead_verifier, by.body_admin]) {
    const { events } = await auditTrail(person, { report: reportId });
    expect(events[0]?.action).toBe("engagement.terminate");
  }
  const { events } = await auditTrail(org.org_admin, { report: reportId });
  expect(events[0]?.action).toBe("engagement.request");
});

test("an opinion that is issued is not ended any more", async () => {
  const { by, id } = await walkTo("verified");
  await expect(terminateEngagement(by.lead_verifier, { id, reason })).rejects.toEqual(
    refused("refusal.state"),
  );
});

test("a person is replaced by one who fits the duty, and who declares before the opinion", async () => {
  const walk = await walkTo("started");
  const { by, org, id } = walk;
  const leaves = by.verifier.userId;
  const newcomer = await joinedBy(by.id, "verifier");
  const replace = (comes: string, who = by.body_admin) =>
    replaceAssigned(who, { id, leaves, comes, reason });
  await expect(replace(newcomer.userId, by.lead_verifier)).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  await expect(replace(by.body_admin.userId)).rejects.toEqual(
    refused("verification.refused.ownDuty"),
  );
  await expect(replace(by.reviewer.userId)).rejects.toEqual(refused("verification.refused.apart"));
  const outsider = await joinedBy(by.id, "issuer");
  await expect(replace(outsider.userId)).rejects.toEqual(refused("verification.refused.role"));
  const insider = await joinedBy(by.id, "verifier");
  await giveRole(insider.userId, org.id, "reporter");
  await expect(replace(insider.userId)).rejects.toEqual(refused("verification.refused.member"));
  await testAll(walk);
  await replace(newcomer.userId);

  await expect(showEngagement(by.verifier, id)).rejects.toEqual(refused("refusal.notFound"));
  const opinion = {
    id,
    kind: "unmodified" as const,
    text: "Fairly stated.",
    loweredReason: "",
    ...answers,
  };
  await expect(draftOpinion(by.lead_verifier, opinion)).rejects.toEqual(
    refused("verification.refused.undeclared"),
  );
  await declare(newcomer, {
    id,
    declaration: "None.",
    independent: true,
    competent: true,
    threats: "",
    safeguards: "",
  });
  await expect(draftOpinion(by.lead_verifier, opinion)).resolves.toMatchObject({
    kind: "unmodified",
  });
});
