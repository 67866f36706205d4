import { expect, test } from "vitest";
import { terminateEngagement } from "@/lib/services/engagement-life";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
  showSources,
  startVerification,
} from "@/lib/services/engagements";
import { leaveFinding, raiseFinding, withdrawFinding } from "@/lib/services/findings";
import { showEngagement } from "@/lib/services/verification";
import { lowRisks, planOf, teamOf, type Walk, walkTo } from "./walk";

type Raised = Omit<Parameters<typeof raiseFinding>[1], "engagementId">;
const found: Raised = {
  ...{ kind: "misstatement", on: "activity", target: "A102", text: "The bill was misread." },
  ...{ scope: 1, effectTonnes: "1", asksCorrection: false, dueOn: null },
};

/** Another engagement of the same year, with the same body, as far as its start. */
async function again(walk: Walk): Promise<string> {
  const { org, by, reportId, year } = walk;
  const asked = { reportId, bodyId: by.id };
  const { engagementId: id } = await requestEngagement(org.org_admin, asked);
  await assignEngagement(by.body_admin, { id, ...teamOf(walk) });
  const declaration = {
    declaration: "None.",
    independent: true,
    competent: true,
    threats: "",
    safeguards: "",
  };
  for (const person of [by.lead_verifier, by.verifier, by.reviewer, by.issuer])
    await declare(person, { id, ...declaration });
  await acceptEngagement(by.lead_verifier, { id });
  const plan = planOf(year);
  const sources = await showSources(by.lead_verifier, { id, levels: plan.levels });
  await approvePlan(by.lead_verifier, { id, plan: { ...plan, sourceRisks: lowRisks(sources) } });
  await startVerification(by.lead_verifier, { id });
  return id;
}

test("what an engagement left uncorrected, advised or had open at its end returns in the next, with its origin", async () => {
  const walk = await walkTo("started");
  const { by, id } = walk;
  const raise = (changed: Partial<Raised>) =>
    raiseFinding(by.verifier, { engagementId: id, ...found, ...changed });
  const { findingId: left } = await raise({});
  const none = { scope: null, effectTonnes: null };
  await raise({
    kind: "improvement",
    on: "section.activities",
    target: "",
    text: "Photo.",
    ...none,
  });
  await raise({ kind: "clarification", text: "Which bill?", ...none });
  const { findingId: mistaken } = await raise({ kind: "clarification", text: "None.", ...none });
  await leaveFinding(by.lead_verifier, { id: left, text: "Declined.", material: false });
  await withdrawFinding(by.verifier, { id: mistaken, text: "It was none." });
  await terminateEngagement(by.lead_verifier, { id, reason: "The team left." });
  const next = await again(walk);
  const findings = (await showEngagement(walk.org.reporter, next)).work?.findings ?? [];
  expect(findings.map((one) => [one.ref, one.kind, one.state, one.origin?.ref])).toEqual([
    ["F-001", "prior_year", "open", "F-001"],
    ["F-002", "prior_year", "open", "F-002"],
    ["F-003", "prior_year", "open", "F-003"],
  ]);
  expect(findings[0]).toMatchObject({
    ...{ target: "A102", targetKind: "activity", scope: 1, effectGrams: null },
    origin: {
      label: "2022",
      state: "closed_uncorrected",
      effectGrams: 1_000_000,
      engagementId: id,
    },
  });
  expect(findings.map(({ rounds }) => rounds.map(({ text }) => text))).toEqual([
    ["The bill was misread."],
    ["Photo."],
    ["Which bill?"],
  ]);
});
