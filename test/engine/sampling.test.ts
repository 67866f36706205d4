import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { store } from "@/db/store";
import { fixed } from "@/lib/domain/decimal";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
  showSources,
  startVerification,
} from "@/lib/services/engagements";
import { leaveFinding, raiseFinding, respondFinding, returnReport } from "@/lib/services/findings";
import { changeInstrument, listInstruments } from "@/lib/services/instruments";
import { draftOpinion } from "@/lib/services/opinions";
import { testRegister } from "@/lib/services/register-tests";
import { addToSample, recordVisit, showSample, testItems } from "@/lib/services/sampling";
import { resubmitReport, signOff, submitReport } from "@/lib/services/submissions";
import { showEngagement } from "@/lib/services/verification";
import { amendPlan, draftPlan, showPlans } from "@/lib/services/verification-plans";
import { manager } from "./fixtures";
import { cover, lowRisks, planOf, teamOf, testAll, type Walk, walkTo } from "./walk";
import { answers } from "./walk-answers";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const agrees = { result: "agrees" as const, errorTonnes: null, note: "" };

test("the sample is drawn at the start, tested by the team alone, and needed whole for an opinion", async () => {
  const walk = await walkTo("started");
  const { by, org, id, year } = walk;
  const { items, evaluation } = await showSample(by.verifier, id);
  const keys = (subject: string) =>
    items.filter((one) => one.subject === subject).map((one) => one.key);
  expect(keys("instrument").sort()).toEqual(year.instruments.map(({ key }) => key).sort());
  expect(keys("retirement")).toEqual(year.retirements.map(({ key }) => key));
  const metered = year.activities.filter(({ dataKind }) => /^(measured|invoiced)$/.test(dataKind));
  const entries = [
    ...new Set([
      ...year.sites.map(({ key }) => `sites:${key}`),
      ...metered.map(({ source }) => `meters:${source}`),
      ...year.instruments.map(({ generator }) => `suppliers:${generator}`),
    ]),
  ];
  expect(keys("register").sort()).toEqual(entries.sort());
  expect(items.every(({ result }) => result === "untested")).toBe(true);
  expect(evaluation.map(({ group }) => group)).toEqual(["1+2", "3"]);

  for (const person of [org.reporter, org.org_admin, by.issuer, by.body_admin])
    await expect(showSample(person, id)).rejects.toEqual(refused("refusal.forbidden"));
  const [first] = items;
  const one = { id, items: [first?.id ?? ""], ...agrees };
  await expect(testItems(by.reviewer, one)).rejects.toEqual(refused("refusal.forbidden"));
  await expect(testItems(org.reporter, one)).rejects.toEqual(refused("refusal.forbidden"));

  const opinion = {
    id,
    kind: "unmodified" as const,
    text: "Fairly stated.",
    loweredReason: "",
    ...answers,
  };
  await expect(draftOpinion(by.lead_verifier, opinion)).rejects.toMatchObject({
    word: "sampling.refused.untested",
    values: { count: items.length },
  });
  await drawFurther(walk, opinion);
  await expect(draftOpinion(by.lead_verifier, opinion)).resolves.toMatchObject({
    kind: "unmodified",
  });
  await expect(testItems(by.verifier, one)).rejects.toEqual(refused("refusal.state"));
});

/**
 * Nothing is found, yet of Scope 1 and 2 the sample leaves T open: of 126 activities 14 are tested whole and of the other
 * 112, 22,258.89 t, 11 are drawn: 3.00 × 22,258.89 ÷ 11 = 6,070.61 t beside 1,054.40 t. With 22 it is 3,035.30 t.
 */
async function drawFurther(
  walk: Awaited<ReturnType<typeof walkTo>>,
  opinion: Parameters<typeof draftOpinion>[1],
) {
  const { by, org, id } = walk;
  const first = (await showSample(by.verifier, id)).items;
  await testItems(by.verifier, { id, items: first.map((one) => one.id), ...agrees });
  await expect(draftOpinion(by.lead_verifier, opinion)).rejects.toMatchObject({
    word: "verification.refused.raised",
    values: { kind: "modified" },
  });
  const added = {
    id,
    scopes: "1+2",
    kind: "extension",
    text: "The limit stands above T.",
  } as const;
  for (const person of [by.verifier, by.reviewer, org.reporter, org.org_admin])
    await expect(addToSample(person, added)).rejects.toEqual(refused("refusal.forbidden"));
  await expect(
    addToSample(by.lead_verifier, { ...added, scopes: "3", kind: "procedure" }),
  ).rejects.toEqual(refused("sampling.refused.notOpen"));
  const before = (await showSample(by.verifier, id)).evaluation[0];
  expect(before).toMatchObject({ leavesOpen: true, upperOverstatementGrams: 6_070_608_189 });
  const { added: more } = await addToSample(by.lead_verifier, added);
  const { items, evaluation } = await showSample(by.verifier, id);
  expect([more, items.length - first.length]).toEqual([11, 11]);
  const ids = items.map((one) => one.id);
  expect(ids).toEqual(expect.arrayContaining(first.map((one) => one.id)));
  expect(items.filter(({ result }) => result === "untested")).toHaveLength(11);
  expect(evaluation[0]).toMatchObject({ sampled: 36, upperOverstatementGrams: 3_035_304_094 });
  // Coverage is what is tested of all grams, counted from the list.
  const tested = items.filter(({ subject, scopes }) => subject === "activity" && scopes === "1+2");
  const grams = tested.reduce((sum, one) => sum + (one.grams ?? 0), 0);
  expect(fixed(evaluation[0]?.coveragePercent ?? 0, 6)).toBe(
    ((grams / 35_376_609_971) * 100).toFixed(6),
  );
  await expect(draftOpinion(by.lead_verifier, opinion)).rejects.toMatchObject({
    word: "sampling.refused.untested",
  });
  await testItems(by.verifier, { id, items: ids, ...agrees });
  await expect(draftOpinion(by.lead_verifier, opinion)).rejects.toMatchObject({
    values: { kind: "modified" },
  });
  await cover({ by, id });
  const [step] = (await showSample(by.verifier, id)).steps;
  await expect(
    store().write(({ db, t }) =>
      db.delete(t.sampleSteps).where(eq(t.sampleSteps.id, step?.id ?? "")),
    ),
  ).rejects.toThrow();
}

test("a difference is of one activity, has its tonnes and its reason, and is projected", async () => {
  const { by, org, id } = await walkTo("started");
  const { items } = await showSample(by.verifier, id);
  const random = items.filter(({ stratum, scopes }) => stratum === "random" && scopes === "3");
  const [one, two] = random.map((item) => item.id);
  const differs = { id, result: "differs" as const, errorTonnes: "1", note: "Counted twice." };
  const both = { ...differs, items: [one ?? "", two ?? ""] };
  await expect(testItems(by.verifier, both)).rejects.toEqual(
    refused("sampling.refused.oneDiffers"),
  );
  const single = { ...differs, items: [one ?? ""] };
  await expect(testItems(by.verifier, { ...single, errorTonnes: null })).rejects.toEqual(
    refused("sampling.refused.noError"),
  );
  await expect(testItems(by.verifier, { ...single, note: "" })).rejects.toEqual(
    refused("sampling.refused.note"),
  );
  await testItems(by.verifier, single);
  const { evaluation } = await showSample(by.verifier, id);
  const scope3 = evaluation.find(({ group }) => group === "3");
  const tested = random.reduce((sum, { grams }) => sum + (grams ?? 0), 0);
  const whole = items
    .filter(
      ({ subject, scopes, stratum }) =>
        subject === "activity" && scopes === "3" && stratum !== "random",
    )
    .reduce((sum, { grams }) => sum + (grams ?? 0), 0);
  const projected = (1_000_000 / tested) * ((scope3?.groupGrams ?? 0) - whole);
  expect(scope3?.projectedGrams).toBeCloseTo(projected, -1);

  // 15,386.33 t are material in Scope 3: found in the sample, with no finding, it opens no clean opinion.
  await testItems(by.verifier, { ...single, errorTonnes: "20000" });
  const rest = items.map((item) => item.id).filter((one) => one !== single.items[0]);
  await testItems(by.verifier, { id, items: rest, ...agrees });
  await cover({ by, id });
  expect((await showEngagement(by.lead_verifier, id)).work?.proposal?.kind).toBe("modified");
  const opinion = { id, kind: "unmodified", text: "Fairly stated.", loweredReason: "" } as const;
  await missingAtSite({ by, org, id }, { ...opinion, ...answers });
  await expect(draftOpinion(by.lead_verifier, { ...opinion, ...answers })).rejects.toMatchObject({
    word: "verification.refused.raised",
    values: { kind: "modified" },
  });
});

/** Found incomplete, an entry of a register has its reason, and no opinion is drafted before a finding names it. */
async function missingAtSite(
  { by, org, id }: Pick<Walk, "by" | "org" | "id">,
  opinion: Parameters<typeof draftOpinion>[1],
) {
  const items = async () => (await showSample(by.verifier, id)).items;
  const hall = (await items()).find(({ key }) => key === "sites:HZ-B")?.id ?? "";
  const said = { id, register: "sites" as const, rest: false, restNote: "" };
  const missing = { result: "differs" as const, note: "A second meter is in no bill." };
  const told = { ...said, rows: { [hall]: missing } };
  for (const person of [by.reviewer, org.reporter])
    await expect(testRegister(person, told)).rejects.toEqual(refused("refusal.forbidden"));
  await expect(testRegister(by.verifier, { ...said, rows: {} })).rejects.toEqual(
    refused("sampling.refused.nothingSaid"),
  );
  await expect(
    testRegister(by.verifier, { ...said, rows: { [hall]: { ...missing, note: "" } } }),
  ).rejects.toMatchObject({ fields: { [`rows.${hall}.note`]: { word: "sampling.refused.note" } } });
  const elsewhere = { ...told, register: "suppliers" as const };
  await expect(testRegister(by.verifier, elsewhere)).rejects.toEqual(
    refused("sampling.refused.gone"),
  );
  const before = await items();
  expect(await testRegister(by.verifier, { ...told, rest: true })).toMatchObject({
    items: 1,
    missing: 1,
  });
  // What was tested before stays as it was, whoever says so again.
  expect((await items()).filter((one) => one.id !== hall)).toEqual(
    before.filter((one) => one.id !== hall),
  );
  await expect(draftOpinion(by.lead_verifier, opinion)).rejects.toMatchObject({
    word: "sampling.refused.unraised",
    values: { entries: "HZ-B" },
  });
  const { findingId } = await raiseFinding(by.verifier, {
    ...{ engagementId: id, kind: "improvement", on: "site", target: "HZ-B" },
    ...{ text: missing.note, scope: null, effectTonnes: null, asksCorrection: false, dueOn: null },
  });
  await leaveFinding(by.lead_verifier, { id: findingId, text: "Next year.", material: false });
}

test("after a correction the sample is drawn again: what changed is to be tested, the rest keeps its result", async () => {
  const walk = await walkTo("started");
  const { by, org, id, reportId } = walk;
  await testAll(walk);
  const { findingId } = await raiseFinding(by.verifier, {
    ...{
      engagementId: id,
      kind: "non_conformity",
      on: "instrument",
      target: "I1",
      text: "Say more of its origin.",
    },
    ...{ scope: null, effectTonnes: null, asksCorrection: true, dueOn: null },
  });
  await returnReport(by.lead_verifier, { id });
  const [instrument] = await listInstruments(org.reporter, reportId);
  if (!instrument) throw new Error("the year has an instrument");
  const { key } = instrument;
  const reason = "Its generator was not named.";
  await changeInstrument(org.reporter, {
    ...instrument,
    reportId,
    generator: "Wind farm 2",
    reason,
  });
  await respondFinding(org.reporter, { id: findingId, text: "Its generator is named now." });
  await signOff(org.org_admin, { reportId, ...manager });
  await resubmitReport(org.reporter, { reportId, declared: true });
  const { items } = await showSample(by.verifier, id);
  const untested = items.filter(({ result }) => result === "untested");
  expect(untested.map((one) => one.key)).toContain(key);
  const mandatory = untested.filter(({ stratum }) => stratum !== "random");
  // The instrument, and the generator that the register has anew.
  expect(mandatory.map((one) => one.key)).toEqual([key, "suppliers:Wind farm 2"]);
});

/** Amended with a reason, the plan before stays; what the draw rests on draws it again, and what was tested stays so. */
async function amended(
  { by, id }: Pick<Walk, "by" | "id">,
  plan: Parameters<typeof approvePlan>[1]["plan"],
  before: readonly { readonly id: string; readonly key: string; readonly stratum: string }[],
): Promise<void> {
  const reason = "The second hall is larger than was said.";
  const random = before.filter(({ stratum }) => stratum === "random");
  const tested = random.map((one) => one.id);
  const agreed = { result: "agrees" as const, errorTonnes: null, note: "" };
  await testItems(by.verifier, { id, items: tested, ...agreed });
  const amend = (parts: Partial<typeof plan>) =>
    amendPlan(by.lead_verifier, { id, plan: { ...plan, ...parts }, reason });
  await expect(amendPlan(by.verifier, { id, plan, reason })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  expect(await amend({ risks: "Meters of both halls" })).toMatchObject({ version: 2, drawn: null });
  const unseen = { id, plan, reason, shown: "2020-01-01T00:00:00.000Z" };
  await expect(amendPlan(by.lead_verifier, unseen)).rejects.toEqual(
    refused("verification.refused.planChanged"),
  );
  const levels = plan.levels.map((one) => ({ ...one, materialityPercent: "5.1" }));
  await expect(amend({ levels })).rejects.toMatchObject({ fields: { materiality12: {} } });
  const { drawn } = await amend({ seed: "another" });
  const { items } = await showSample(by.verifier, id);
  expect(items).toHaveLength(Number(drawn));
  // Every one that was tested is there with its result; another seed draws others beside them.
  expect(
    items
      .filter(({ result }) => result === "agrees")
      .map((one) => one.id)
      .sort(),
  ).toEqual(tested.toSorted());
  const fresh = items.filter(
    ({ stratum, result }) => stratum === "random" && result === "untested",
  );
  expect(fresh.length).toBeGreaterThan(0);
  const whole = (all: readonly { readonly key: string; readonly stratum: string }[]) =>
    all.filter(({ stratum }) => !/^(random|earlier)$/.test(stratum)).map(({ key }) => key);
  expect(whole(items)).toEqual(whole(before));
  const earlier = items.filter(({ stratum }) => stratum === "earlier");
  expect(earlier.length).toBeGreaterThan(0);
  expect(earlier.map(({ result }) => result)).not.toContain("untested");
  const { versions } = await showPlans(by.reviewer, id);
  expect(versions.map((one) => [one.n, one.reason, one.plan.seed])).toEqual([
    [3, reason, "another"],
    [2, reason, plan.seed],
    [1, "", plan.seed],
  ]);
  const change = store().write(({ db, t: { planVersions: v } }) =>
    db.update(v).set({ reason: "" }).where(eq(v.engagementId, id)),
  );
  await expect(change).rejects.toThrow();
}

test("a visit names a site and days that are over, and is the team's", async () => {
  const { by, org, id } = await walkTo("started");
  const visit = {
    id,
    site: "HZ-A",
    from: "2023-05-02",
    to: "2023-05-03",
    kind: "on_site" as const,
    note: "Meters read.",
  };
  await expect(recordVisit(org.reporter, visit)).rejects.toEqual(refused("refusal.forbidden"));
  await expect(recordVisit(by.verifier, { ...visit, site: "nowhere" })).rejects.toEqual(
    refused("sampling.refused.site"),
  );
  await expect(recordVisit(by.verifier, { ...visit, to: "2999-01-01" })).rejects.toEqual(
    refused("sampling.refused.visitDays"),
  );
  await recordVisit(by.verifier, visit);
  expect((await showSample(by.verifier, id)).visits).toMatchObject([{ site: "HZ-A" }]);
});

test("a submitted year's plan says the risks of each weighty source, and a high one has its largest activities tested", async () => {
  const walk = await walkTo("entered");
  const { by, org, reportId, year } = walk;
  const { engagementId: id } = await requestEngagement(org.org_admin, { reportId, bodyId: by.id });
  await assignEngagement(by.body_admin, { id, ...teamOf(walk) });
  const declared = {
    id,
    declaration: "No threat.",
    independent: true,
    competent: true,
    threats: "",
    safeguards: "",
  };
  for (const person of [by.lead_verifier, by.verifier, by.reviewer, by.issuer])
    await declare(person, declared);
  await acceptEngagement(by.lead_verifier, { id });
  await signOff(org.org_admin, { reportId, ...manager });
  await submitReport(org.reporter, { reportId, declared: true });

  const plan = planOf(year);
  const sources = await showSources(by.lead_verifier, { id, levels: plan.levels });
  const significant = sources.filter((one) => one.significant);
  expect(significant.length).toBeGreaterThan(5);
  await expect(approvePlan(by.lead_verifier, { id, plan })).rejects.toMatchObject({
    word: "verification.refused.noRisk",
    values: { sources: significant.map(({ source }) => source).join(", ") },
  });
  const said = lowRisks(sources);
  const high = { ...said[0], source: "cd.purchased-electricity" };
  const sourceRisks = [...said, { ...high, inherent: "high", control: "high" }] as typeof said;
  const unique = sourceRisks.filter(
    ({ source }, n) => sourceRisks.findLastIndex((one) => one.source === source) === n,
  );
  const whole = { ...plan, sourceRisks: unique };
  await expect(draftPlan(by.reviewer, { id, plan })).rejects.toEqual(refused("refusal.forbidden"));
  await draftPlan(by.verifier, { id, plan, shown: "" });
  // Who began from an empty form, or from a draft that was replaced since, does not write over it.
  const stale = refused("verification.refused.draftChanged");
  const unseen = { id, plan: whole, shown: "" };
  for (const act of [draftPlan, approvePlan])
    await expect(act(by.lead_verifier, unseen)).rejects.toEqual(stale);
  const kept = (await showPlans(by.lead_verifier, id)).draft?.at;
  await draftPlan(by.verifier, { id, plan, shown: kept });
  expect((await showPlans(by.lead_verifier, id)).draft).toMatchObject({
    ...{ plan: { seed: plan.seed }, byUser: by.verifier.userId },
  });
  expect((await showPlans(org.org_admin, id)).draft).toBeNull();
  const low = plan.levels.map((one) => ({ ...one, performancePercent: "49.9" }));
  await expect(
    approvePlan(by.lead_verifier, { id, plan: { ...whole, levels: low } }),
  ).rejects.toMatchObject({ fields: { performance12: {}, performance3: {} } });
  await approvePlan(by.lead_verifier, { id, plan: whole });
  await startVerification(by.lead_verifier, { id });
  const { items } = await showSample(by.verifier, id);
  expect(items.filter(({ stratum }) => stratum === "risk")).toHaveLength(5);
  await amended({ by, id }, whole, items);
});
