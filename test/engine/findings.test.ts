import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { takeSide } from "@/db/queries/hands";
import { store } from "@/db/store";
import { leftUnder } from "@/lib/domain/assurance/materiality";
import { reopenFinding } from "@/lib/services/finding-life";
import {
  acceptFinding,
  leaveFinding,
  raiseFinding,
  rejectFinding,
  respondFinding,
  returnReport,
  showRecomputed,
  withdrawFinding,
} from "@/lib/services/findings";
import { changeInstrument, listInstruments } from "@/lib/services/instruments";
import { listLedger } from "@/lib/services/ledger";
import { resubmitReport, signOff } from "@/lib/services/submissions";
import { showEngagement } from "@/lib/services/verification";
import { manager, organisationWith } from "./fixtures";
import { type Walk, walkTo } from "./walk";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const misstatement = {
  kind: "misstatement" as const,
  on: "instrument" as const,
  target: "I1",
  text: "One megawatt-hour was left out.",
  scope: 2 as const,
  effectTonnes: "0.5153",
  asksCorrection: true,
  dueOn: null,
};
const raise = ({ by, id }: Walk, changed: Partial<typeof misstatement> | object = {}) =>
  raiseFinding(by.verifier, { engagementId: id, ...misstatement, ...changed });

test("a misstatement needs a scope and an effect", async () => {
  const walk = await walkTo("started");
  for (const changed of [{ effectTonnes: null }, { scope: null }, { effectTonnes: "0" }])
    await expect(raise(walk, changed)).rejects.toEqual(refused("verification.refused.noEffect"));
  const { ref, effectGrams } = await raise(walk);
  expect({ ref, effectGrams }).toEqual({ ref: "F-001", effectGrams: 515_300 });

  // Of Scope 2 the effect by location is said too; an instrument has none.
  const meter = { on: "activity" as const, target: "A001", effectTonnes: "-200" };
  await expect(raise(walk, meter)).rejects.toEqual(refused("verification.refused.noLocation"));
  await expect(raise(walk, { scope: 1, effectLocationTonnes: "1" })).rejects.toEqual(
    refused("verification.refused.locationOf"),
  );
  await raise(walk, { ...meter, effectLocationTonnes: "-1100" });
  const { work } = await showEngagement(walk.by.lead_verifier, walk.id);
  expect(work?.findings.map((one) => one.effectLocationGrams)).toEqual([0, -1_100_000_000]);
  // By market 0.5153 − 200 t, by location 0 − 1,100 t: more than T, 1,054.40 t, though the market stays below it.
  const materiality = work?.materiality[0];
  expect(materiality).toMatchObject({ standingGrams: 1_100_000_000, standsByLocation: true });
  expect(materiality && leftUnder(materiality)).toBe(1_054_396_499 - 1_100_000_000);
});

test("who entered data does not verify it, whatever duty they are given later (SD1)", async () => {
  const walk = await walkTo("started");
  const { reportId, by } = walk;
  const hand = {
    reportId,
    userId: by.verifier.userId,
    side: "organisation" as const,
    since: "2026",
  };
  await store().write((at) => takeSide(at, hand));
  await expect(raise(walk)).rejects.toEqual(refused("refusal.sides"));
});

test("a finding is answered, rejected into a new round, answered again and closed", async () => {
  const walk = await walkTo("started");
  const { org, by } = walk;
  const { findingId: id } = await raise(walk, { asksCorrection: false });
  await expect(acceptFinding(by.verifier, { id, outcome: "explained", text: "-" })).rejects.toEqual(
    refused("refusal.state"),
  );
  await respondFinding(org.reporter, { id, text: "It was counted elsewhere." });
  await rejectFinding(by.verifier, { id, text: "Where?" });
  await respondFinding(org.reporter, { id, text: "In January." });
  await acceptFinding(by.verifier, { id, outcome: "explained", text: "Seen." });
  const [finding] = (await showEngagement(org.reporter, walk.id)).work?.findings ?? [];
  expect(finding).toMatchObject({ state: "closed_explained", round: 2 });
  expect(finding?.rounds.map(({ n, side }) => [n, side])).toEqual([
    [1, "verification"],
    [1, "organisation"],
    [2, "verification"],
    [2, "organisation"],
    [2, "verification"],
  ]);
});

test("only the author or the lead withdraws a finding, and only the lead leaves one", async () => {
  const walk = await walkTo("started");
  const { by } = walk;
  const { findingId: id } = await raiseFinding(by.lead_verifier, {
    engagementId: walk.id,
    ...misstatement,
  });
  await expect(withdrawFinding(by.verifier, { id, text: "None." })).rejects.toEqual(
    refused("verification.refused.notAuthor"),
  );
  await expect(leaveFinding(by.verifier, { id, text: "-", material: false })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  await expect(withdrawFinding(by.lead_verifier, { id, text: "None." })).resolves.toMatchObject({
    ref: "F-001",
  });
});

test("a finding left uncorrected is material where its effect reaches the threshold, said or not", async () => {
  const walk = await walkTo("started");
  const lead = walk.by.lead_verifier;
  // 5 % of 21,087,929,970 g is 1,054,396,498.5 g: one gram below it and one above.
  const { findingId: below } = await raise(walk, { effectTonnes: "1054.396498" });
  const { findingId: above } = await raise(walk, { effectTonnes: "-1054.396499" });
  await expect(leaveFinding(lead, { id: above, text: "-", material: false })).rejects.toEqual(
    refused("verification.refused.material"),
  );
  await leaveFinding(lead, { id: above, text: "Declined.", material: true });
  await leaveFinding(lead, { id: below, text: "Declined.", material: false });
  const shown = await showEngagement(lead, walk.id);
  expect(shown.work?.findings.map(({ material }) => material)).toEqual([0, 1]);
  // Scope 2 nets to -1 g: nothing is left of the two in the aggregate.
  expect(shown.work?.materiality[0]).toMatchObject({
    materialityGrams: 1_054_396_499,
    performanceGrams: 632_637_899,
    uncorrectedGrams: 1,
    uncorrectedIsMaterial: false,
  });
});

test("a finding that is not yet due is not left, and a clarification never", async () => {
  const walk = await walkTo("started");
  const lead = walk.by.lead_verifier;
  const { findingId: due } = await raise(walk, { dueOn: "2199-12-31" });
  await expect(leaveFinding(lead, { id: due, text: "-", material: false })).rejects.toEqual(
    refused("verification.refused.notDue"),
  );
  const question = { kind: "clarification", effectTonnes: null, scope: null };
  const { findingId: asked } = await raise(walk, question);
  await expect(leaveFinding(lead, { id: asked, text: "-", material: false })).rejects.toEqual(
    refused("verification.refused.clarification"),
  );
});

test("a report is returned for a correction, resubmitted, and what changed is shown against the last cycle", async () => {
  const walk = await walkTo("started", (year) => ({
    ...year,
    instruments: year.instruments.map((one, n) =>
      n === 0 ? { ...one, megawattHours: "13499", serialTo: "DEMO-ZJ-0013499" } : one,
    ),
  }));
  const { org, by, id, reportId } = walk;
  await raise(walk, { asksCorrection: false });
  await expect(returnReport(by.lead_verifier, { id })).rejects.toEqual(
    refused("verification.refused.nothingToCorrect"),
  );
  const { findingId } = await raise(walk);
  const { findingId: larger } = await raise(walk, { effectTonnes: "0.7153" });
  await returnReport(by.lead_verifier, { id });
  const [first] = walk.year.instruments;
  const row = (await listInstruments(org.reporter, reportId)).find(({ key }) => key === first?.key);
  if (!first || !row) throw new Error("the case has instruments");
  const whole = { ...first, megawattHours: "13500", serialTo: "DEMO-ZJ-0013500" };
  const change = { ...whole, reportId, version: row.version };
  await expect(changeInstrument(org.reporter, { ...change, reason: "" })).rejects.toMatchObject({
    fields: { reason: { word: "instruments.refused.reason" } },
  });
  await changeInstrument(org.reporter, { ...change, reason: "One certificate was left out." });
  await expectCorrected(org, reportId);
  await signOff(org.org_admin, { reportId, ...manager });
  await expect(resubmitReport(org.reporter, { reportId, declared: true })).rejects.toEqual(
    refused("reports.refused.unanswered"),
  );
  for (const finding of (await showEngagement(org.reporter, id)).work?.findings ?? [])
    await respondFinding(org.reporter, { id: finding.id, text: "Corrected." });
  await resubmitReport(org.reporter, { reportId, declared: true });
  const { report, work } = await showEngagement(by.lead_verifier, id);
  expect([report.state, report.cycle]).toEqual(["in_verification", 2]);
  expect(work?.changes?.entries).toEqual([
    {
      part: "instruments",
      key: "I1",
      change: "changed",
      fields: [
        { field: "megawattHours", before: "13499", after: "13500" },
        { field: "serialTo", before: "DEMO-ZJ-0013499", after: "DEMO-ZJ-0013500" },
      ],
    },
  ]);
  const market = work?.changes?.totals.find(({ figure }) => figure === "scope2Market");
  // One megawatt-hour at 0.5153 kg/kWh.
  expect((market?.beforeGrams ?? 0) - (market?.afterGrams ?? 0)).toBe(515_300);
  // 0.5153 t stated, and that much less by the market now; by location an instrument never counted.
  const left = { left: { grams: 0, locationGrams: 0 }, changed: true };
  expect(await showRecomputed(by.verifier, { id: findingId })).toEqual(left);
  await acceptFinding(by.verifier, { id: findingId, outcome: "corrected", text: "Recalculated." });
  const closed = (await showEngagement(org.reporter, id)).work?.findings ?? [];
  expect(closed.find((one) => one.id === findingId)?.rounds.at(-1)?.changes.effect).toEqual({
    beforeGrams: 515_300,
    afterGrams: 0,
  });

  // Another of 0.7153 t on the same: 0.5153 t were corrected, 0.2 t remain.
  const part = { id: larger, outcome: "corrected", text: "Recalculated." } as const;
  await expect(acceptFinding(by.verifier, part)).rejects.toEqual(
    refused("verification.refused.remains"),
  );
  const rest = { id: larger, text: "The rest stays.", material: false };
  const shown = async () =>
    (await showEngagement(by.lead_verifier, id)).work?.findings.find((one) => one.id === larger);
  await leaveFinding(by.lead_verifier, rest);
  expect(await shown()).toMatchObject({ state: "closed_uncorrected", effectGrams: 200_000 });
  await reopenFinding(by.lead_verifier, rest);
  expect(await shown()).toMatchObject({ state: "open", effectGrams: 715_300 });
  await respondFinding(org.reporter, { id: larger, text: "It was 0.5153 t." });
  await acceptFinding(by.verifier, { ...part, settled: true });
  expect(await shown()).toMatchObject({ state: "closed_corrected", effectGrams: 715_300 });
});

/** The instrument as it was submitted stays, beside what took it back, and nobody can take it away or say another thing. */
async function expectCorrected({ reporter, id }: Walk["org"], reportId: string) {
  const [ledger] = await listLedger(reporter);
  expect(ledger?.corrections).toMatchObject([
    {
      ...{ subject: "instrument", key: "I1", quantity: "13499" },
      serial: expect.stringContaining("DEMO-ZJ-0013499"),
      ...{ reason: "One certificate was left out.", by: "reporter of the test" },
    },
  ]);
  const rows = await store().read(({ db, t: { instruments: i } }) =>
    db.select().from(i).where(eq(i.reportId, reportId)),
  );
  const [gone] = rows.filter(({ withdrawnAt }) => withdrawnAt !== null);
  expect(rows.filter(({ key }) => key === "I1")).toMatchObject([
    { megawattHours: "13500", version: 2, withdrawnAt: null },
  ]);
  expect(gone).toMatchObject({ megawattHours: "13499", key: `I1~${gone?.id}` });
  const past = [
    store().write(({ db, t }) =>
      db.delete(t.instruments).where(eq(t.instruments.reportId, reportId)),
    ),
    store().write(({ db, t: { instruments: i } }) =>
      db.update(i).set({ megawattHours: "1" }).where(eq(i.reportId, reportId)),
    ),
    store().write(({ db, t: { reversals: v } }) => db.delete(v).where(eq(v.organisationId, id))),
  ];
  for (const one of await Promise.allSettled(past))
    expect(one).toMatchObject({ status: "rejected" });
}

test("a finding is not there for another organisation", async () => {
  const walk = await walkTo("started");
  const { findingId: id } = await raise(walk);
  const stranger = (await organisationWith("reporter")).reporter;
  await expect(respondFinding(stranger, { id, text: "-" })).rejects.toEqual(
    refused("refusal.notFound"),
  );
});
