import { expect, test } from "vitest";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
} from "@/lib/services/engagements";
import { actorOf } from "@/lib/services/sessions";
import { listEngagements, showEngagement } from "@/lib/services/verification";
import { aReport, body, giveRole, joinedBy, organisationWith } from "./fixtures";
import { planOf, teamOf, walkTo } from "./walk";

async function proposed() {
  const org = await organisationWith("reporter", "org_admin");
  const by = await body();
  const reportId = await aReport(org.reporter);
  const asked = { reportId, bodyId: by.id };
  const { engagementId: id } = await requestEngagement(org.org_admin, asked);
  return { org, by, reportId, id };
}
const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });

test("a report engages one accredited body, asked by the organisation's administrator alone", async () => {
  const { org, by, reportId } = await proposed();
  const asked = { reportId, bodyId: by.id };
  await expect(requestEngagement(org.org_admin, asked)).rejects.toEqual(
    refused("verification.refused.engaged"),
  );
  await expect(requestEngagement(org.reporter, asked)).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  const other = await aReport(org.reporter, "2024");
  await expect(
    requestEngagement(org.org_admin, { reportId: other, bodyId: org.id }),
  ).rejects.toEqual(refused("verification.refused.notABody"));
});

test("nobody gives themselves a duty (SD5)", async () => {
  const { by, id } = await proposed();
  await giveRole(by.body_admin.userId, by.id, "issuer");
  const admin = await actorOf(by.body_admin.userId);
  if (!admin) throw new Error("the administrator is there");
  const team = { ...teamOf({ by }), issuers: [admin.userId] };
  await expect(assignEngagement(admin, { id, ...team })).rejects.toEqual(
    refused("verification.refused.ownDuty"),
  );
});

test("reviewer and issuer are never of the team, and the signatory always is (SD2, SD10)", async () => {
  const { by, id } = await proposed();
  const team = teamOf({ by });
  const assigned = (changed: Partial<typeof team>) =>
    assignEngagement(by.body_admin, { id, ...team, ...changed });
  await expect(assigned({ reviewer: team.lead })).rejects.toEqual(
    refused("verification.refused.apart"),
  );
  await expect(assigned({ issuers: [team.lead] })).rejects.toEqual(
    refused("verification.refused.apart"),
  );
  await expect(assigned({ signatory: team.reviewer })).rejects.toEqual(
    refused("verification.refused.signatory"),
  );
  await expect(assigned({ issuers: [by.signatory.userId] })).rejects.toEqual(
    refused("verification.refused.role"),
  );
  const expert = by.signatory.userId;
  await expect(assigned({ experts: [expert], signatory: expert })).rejects.toEqual(
    refused("verification.refused.signatory"),
  );
  await expect(assigned({ experts: team.members })).rejects.toEqual(
    refused("verification.refused.apart"),
  );
});

test("a technical expert is of the team, and named as one", async () => {
  const { by, id } = await proposed();
  const experts = [by.signatory.userId];
  await assignEngagement(by.body_admin, { id, ...teamOf({ by }), experts });
  const { assignments } = await showEngagement(by.lead_verifier, id);
  const named = assignments.filter(({ expert }) => expert === 1);
  expect(named.map(({ userId, duty }) => [userId, duty])).toEqual([[experts[0], "verifier"]]);
});

test("who belongs to the organisation, or did in the last two years, takes no duty (SD3, SD4)", async () => {
  const { org, by, id } = await proposed();
  const left = new Date(Date.now() - 90 * 86_400_000).toISOString();
  await giveRole(by.issuer.userId, org.id, "contributor", { validTo: left });
  await expect(assignEngagement(by.body_admin, { id, ...teamOf({ by }) })).rejects.toEqual(
    refused("verification.refused.member"),
  );
  const long = new Date(Date.now() - 800 * 86_400_000).toISOString();
  const former = await joinedBy(by.id, "issuer");
  await giveRole(former.userId, org.id, "contributor", { validTo: long });
  const team = { ...teamOf({ by }), issuers: [former.userId] };
  await expect(assignEngagement(by.body_admin, { id, ...team })).resolves.toEqual({ people: 4 });
});

test("the lead accepts only once everyone has declared", async () => {
  const { by, id } = await proposed();
  await assignEngagement(by.body_admin, { id, ...teamOf({ by }) });
  const said = { id, declaration: "Impartial and competent.", threats: "", safeguards: "" };
  for (const [field, word] of [
    ["independent", "verification.refused.consultancy"],
    ["competent", "verification.refused.incompetent"],
  ] as const) {
    const unsure = { ...said, independent: true, competent: true, [field]: false };
    await expect(declare(by.lead_verifier, unsure)).rejects.toMatchObject({
      code: "invalid",
      fields: { [field]: { word } },
    });
  }
  const confirmed = { ...said, independent: true, competent: true };
  await declare(by.lead_verifier, { ...confirmed, shown: "" });
  await expect(declare(by.lead_verifier, { ...confirmed, shown: "" })).rejects.toMatchObject({
    word: "refusal.stale", // the form was shown before they declared
  });
  await expect(acceptEngagement(by.lead_verifier, { id })).rejects.toMatchObject({
    word: "verification.refused.undeclared",
    values: { count: 3 },
  });
});

test("a plan names a visit or why there is none, and every leased site's control test", async () => {
  const { by, id, year } = await walkTo("engaged");
  const plan = planOf(year);
  // Planned already, so a second plan is refused by state: the guards are asked on a fresh engagement.
  await expect(approvePlan(by.lead_verifier, { id, plan })).rejects.toEqual(
    refused("refusal.state"),
  );
  const fresh = await proposed();
  await assignEngagement(fresh.by.body_admin, { id: fresh.id, ...teamOf(fresh) });
  for (const person of ["lead_verifier", "verifier", "reviewer", "issuer"] as const)
    await declare(fresh.by[person], {
      id: fresh.id,
      declaration: "Impartial and competent.",
      independent: true,
      competent: true,
      threats: "",
      safeguards: "",
    });
  await acceptEngagement(fresh.by.lead_verifier, { id: fresh.id });
  const none = { ...plan, visits: [], noVisitReason: "" };
  await expect(approvePlan(fresh.by.lead_verifier, { id: fresh.id, plan: none })).rejects.toEqual(
    refused("verification.refused.noVisit"),
  );
});

test("an engagement is not there for another organisation, another body, or a verifier without a duty", async () => {
  const { by, id } = await proposed();
  const strangers = [
    (await organisationWith("org_admin")).org_admin,
    (await body()).body_admin,
    by.verifier,
  ];
  for (const stranger of strangers) {
    await expect(showEngagement(stranger, id)).rejects.toEqual(refused("refusal.notFound"));
    expect(await listEngagements(stranger)).toEqual([]);
  }
});

test("a body's administrator sees who and when, and no figures", async () => {
  const { by, id } = await walkTo("started");
  const shown = await showEngagement(by.body_admin, id);
  expect(shown.work).toBeNull();
  expect(shown.assignments).toHaveLength(4);
  const [listed] = await listEngagements(by.lead_verifier);
  expect(listed).toMatchObject({ id, state: "executing", duties: ["lead_verifier"] });
});
