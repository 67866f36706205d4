import { eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { eventsOfReport } from "@/db/queries/audit";
import { findStatement } from "@/db/queries/statements";
import { store } from "@/db/store";
import { sha256Of } from "@/lib/domain/statement";
import { changeActivity, listActivities, removeActivity } from "@/lib/services/activities";
import { exportCase, loadCase } from "@/lib/services/case-files";
import { listEvidence, removeEvidenceLinks } from "@/lib/services/evidence";
import { loadFactors } from "@/lib/services/factors";
import { figuresOf } from "@/lib/services/figures";
import { showLetter } from "@/lib/services/letters";
import { timelineOf } from "@/lib/services/reports";
import { addSite, changeSite } from "@/lib/services/sites";
import { compareStatements, showStatement } from "@/lib/services/statements";
import {
  checksOf,
  readLetter,
  recallReport,
  resubmitReport,
  signOff,
  submitReport,
} from "@/lib/services/submissions";
import { body, manager, organisationWith } from "./fixtures";
import { demonstrationOf, proveAll } from "./years";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

/** The demonstration's year as a draft with all its evidence. */
async function readyYear() {
  const people = await organisationWith("reporter", "org_admin", "contributor");
  const file = demonstrationOf(people.id);
  const { reportId } = await loadCase(people.reporter, { organisationId: people.id, case: file });
  await proveAll(people.reporter, reportId, file);
  return { ...people, file, reportId };
}

test("a year that management signed off is frozen as its first statement", async () => {
  const { reporter, org_admin, reportId } = await readyYear();
  const blocking = (await checksOf(reporter, reportId)).filter(({ state }) => state === "blocking");
  expect(blocking).toEqual([]);
  const signed = await signOff(org_admin, { reportId, ...manager });
  const submitted = await submitReport(reporter, { reportId, declared: true });
  expect(submitted).toEqual({ cycle: 1, sha256: signed.sha256, engaged: 0 });
  const { text, statement } = await showStatement(reporter, { reportId });
  expect(sha256Of(text)).toBe(signed.sha256);
  expect(statement.figures.bridge.residual).toBe(21_087_929_970);
  const timeline = await timelineOf(reporter, reportId);
  expect(timeline.map(({ action }) => action)).toEqual([
    "report.create",
    "evidence.upload",
    "report.sign_off",
    "report.submit",
  ]);
  expect(timeline.at(-1)?.detail).toEqual(submitted);
});

test("management's letter is kept as it was signed, on the hash that was shown, for both sides to read", async () => {
  const { reporter, org_admin, contributor, reportId } = await readyYear();
  expect(await showLetter(org_admin, { reportId })).toBeUndefined();
  const { letter, sha256 } = await readLetter(org_admin, { reportId, locale: "zh-CN" });
  const signing = { reportId, capacity: "总经理", locale: "zh-CN" } as const;
  const other = signOff(org_admin, { ...signing, shown: sha256.replaceAll(/[0-9]/g, "0") });
  await expect(other).rejects.toMatchObject({ word: "reports.refused.changed" });
  // Past the service: no letter at all, and, below, one that somebody else signed.
  const signed = { signedOffBy: org_admin.userId, signedOffAt: "2026", signedOffSha256: sha256 };
  const forged = (by: Partial<typeof signed>) =>
    store().write(
      async ({ db, t }) =>
        void (await db
          .update(t.reports)
          .set({ ...signed, ...by })
          .where(eq(t.reports.id, reportId))),
    );
  await expect(forged({})).rejects.toMatchObject({ word: "reports.refused.noLetter" });
  await signOff(org_admin, { ...signing, shown: sha256 });
  await expect(forged({ signedOffBy: reporter.userId })).rejects.toMatchObject({
    word: "reports.refused.noLetter",
  });
  const kept = await showLetter(reporter, { reportId });
  expect(kept).toMatchObject({ statementSha256: sha256, signedBy: org_admin.userId });
  // Scope 1, and Scope 2 by location and by market, as test/golden/demonstration.test.ts works them.
  for (const said of [
    letter,
    sha256,
    org_admin.name,
    "总经理",
    "2,410.24",
    "32,966.37",
    "18,677.69",
  ])
    expect(kept?.text).toContain(said);
  await expect(showLetter(contributor, { reportId })).rejects.toMatchObject({ code: "forbidden" });
  const undeclared = submitReport(reporter, { reportId, declared: false });
  await expect(undeclared).rejects.toMatchObject({ code: "invalid" });
  await submitReport(reporter, { reportId, declared: true });
  expect((await showLetter(reporter, { reportId }))?.id).toBe(kept?.id);
  const changed = store().write(
    async ({ db, t }) => void (await db.update(t.letters).set({ text: "" })),
  );
  await expect(changed).rejects.toThrow();
});

test("who submits is a reporter, who signs off is management", async () => {
  const { reporter, org_admin, contributor, reportId } = await readyYear();
  await expect(signOff(reporter, { reportId, ...manager })).rejects.toMatchObject({
    code: "forbidden",
  });
  await signOff(org_admin, { reportId, ...manager });
  await expect(submitReport(org_admin, { reportId, declared: true })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(submitReport(contributor, { reportId, declared: true })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("without a sign-off, or after an edit made it void, nothing is submitted", async () => {
  const { reporter, org_admin, reportId } = await readyYear();
  const unsigned = { code: "conflict", word: "reports.refused.unsigned" };
  await expect(submitReport(reporter, { reportId, declared: true })).rejects.toMatchObject(
    unsigned,
  );
  await signOff(org_admin, { reportId, ...manager });
  const { activities } = await listActivities(reporter, { reportId, limit: 1 });
  const [first] = activities;
  if (!first) throw new Error("the demonstration has activities");
  await changeActivity(reporter, { ...first, reportId, quantity: "1829069" });
  await expect(submitReport(reporter, { reportId, declared: true })).rejects.toMatchObject(
    unsigned,
  );
});

test("a change of a shared site makes the sign-off void too", async () => {
  const { reporter, org_admin, reportId, file } = await readyYear();
  await signOff(org_admin, { reportId, ...manager });
  const [site] = file.sites;
  if (!site) throw new Error("the demonstration has sites");
  await changeSite(reporter, { ...site, reportId, version: 1, region: "CN-BJ" });
  await expect(submitReport(reporter, { reportId, declared: true })).rejects.toMatchObject({
    word: "reports.refused.unsigned",
  });
});

test("a submitted year takes no edit of any kind", async () => {
  const { reporter, org_admin, reportId, file, id } = await readyYear();
  await signOff(org_admin, { reportId, ...manager });
  await submitReport(reporter, { reportId, declared: true });
  const state = { code: "conflict", word: "refusal.state", values: { state: "submitted" } };
  const [activity] = file.activities;
  const [site] = file.sites;
  if (!activity || !site) throw new Error("the demonstration has activities and sites");
  const edits = [
    removeActivity(reporter, { reportId, key: activity.key }),
    changeActivity(reporter, { ...activity, reportId, version: 1 }),
    addSite(reporter, { ...site, reportId, key: "NEW" }),
    proveAll(reporter, reportId, file),
    loadCase(reporter, { organisationId: id, case: file }),
    signOff(org_admin, { reportId, ...manager }),
  ];
  for (const edit of await Promise.allSettled(edits)) expect(edit).toMatchObject({ reason: state });
});

test("a year with an entry that lost its evidence is not submitted", async () => {
  const { reporter, org_admin, reportId } = await readyYear();
  const [file] = await listEvidence(reporter, reportId);
  const link = { subject: "activity", subjectKey: "A007" } as const;
  const unlink = { reportId, evidenceId: file?.id ?? "", links: [link] };
  await removeEvidenceLinks(reporter, unlink);
  const checks = await checksOf(reporter, reportId);
  expect(checks[0]).toMatchObject({
    key: "evidence",
    state: "blocking",
    told: { values: { count: 1, key: "A007" } },
    spots: [{ spot: "activities[A007]" }],
  });
  const blocked = { code: "conflict", word: "reports.refused.blocking", values: { count: 1 } };
  await expect(signOff(org_admin, { reportId, ...manager })).rejects.toMatchObject(blocked);
  await expect(submitReport(reporter, { reportId, declared: true })).rejects.toMatchObject(blocked);
});

test("a year with a unit that does not convert is not submitted, and its other figures show", async () => {
  const { reporter, org_admin, reportId, file } = await readyYear();
  const [activity] = file.activities;
  if (!activity) throw new Error("the demonstration has activities");
  const before = (await figuresOf(reporter, reportId)).figures?.inventory.totals;
  await changeActivity(reporter, { ...activity, reportId, version: 1, unit: "t" });
  const { figures, problems } = await figuresOf(reporter, reportId);
  expect(problems).toHaveProperty(["activities[0].unit", "word"], "units.dimension");
  // A001 is 1,829,068 kWh at 0.5153 kg: 942,518,740.4 g by location.
  const left = figures?.inventory.totals.scope2Location ?? 0;
  expect((before?.scope2Location ?? 0) - left).toBe(942_518_740);
  await expect(signOff(org_admin, { reportId, ...manager })).rejects.toMatchObject({
    word: "reports.refused.blocking",
  });
});

test("of two submissions at once, one is kept", async () => {
  const { reporter, org_admin, reportId } = await readyYear();
  await signOff(org_admin, { reportId, ...manager });
  const both = [
    submitReport(reporter, { reportId, declared: true }),
    submitReport(reporter, { reportId, declared: true }),
  ];
  const outcomes = (await Promise.allSettled(both)).map((one) =>
    one.status === "fulfilled" ? "kept" : one.reason.word,
  );
  expect(outcomes.sort()).toEqual(["kept", "refusal.state"]);
});

test("an edit that races a submission is in the statement's draft or refused", async () => {
  const { reporter, org_admin, reportId, file } = await readyYear();
  await signOff(org_admin, { reportId, ...manager });
  const [activity] = file.activities;
  if (!activity) throw new Error("the demonstration has activities");
  const late = changeActivity(reporter, { ...activity, reportId, version: 1, quantity: "1" });
  await Promise.allSettled([submitReport(reporter, { reportId, declared: true }), late]);
  const kept = await store().read((at) => findStatement(at, reportId));
  const events = await store().read((at) => eventsOfReport(at, reportId));
  const changed = events.some(({ action }) => action === "activity.change");
  expect(changed).toBe(kept === undefined);
});

test("a recalled year is a draft again; its statement stays, and the next is another cycle", async () => {
  const { reporter, org_admin, reportId, file } = await readyYear();
  await signOff(org_admin, { reportId, ...manager });
  const first = await submitReport(reporter, { reportId, declared: true });
  await recallReport(reporter, { reportId });
  const [activity] = file.activities;
  if (!activity) throw new Error("the demonstration has activities");
  await changeActivity(reporter, { ...activity, reportId, version: 1, quantity: "1829069" });
  await signOff(org_admin, { reportId, ...manager });
  const second = await submitReport(reporter, { reportId, declared: true });
  expect([first.cycle, second.cycle]).toEqual([1, 2]);
  const { entries, totals } = await compareStatements(reporter, { reportId, from: 1, to: 2 });
  expect(entries).toEqual([
    {
      part: "activities",
      key: "A001",
      change: "changed",
      fields: [{ field: "quantity", before: "1829068", after: "1829069" }],
    },
  ]);
  // 942,518,740.4 g and 942,519,255.7 g, each rounded once.
  const scope2 = totals.find(({ figure }) => figure === "scope2Location");
  expect((scope2?.afterGrams ?? 0) - (scope2?.beforeGrams ?? 0)).toBe(516);
  await expect(resubmitReport(reporter, { reportId, declared: true })).rejects.toMatchObject({
    word: "refusal.state",
  });
});

test("strangers find no year of another organisation, whatever they ask", async () => {
  const { reportId } = await readyYear();
  const { reporter, org_admin } = await organisationWith("reporter", "org_admin");
  const { verifier } = await body();
  const asked = [
    figuresOf(reporter, reportId),
    checksOf(reporter, reportId),
    exportCase(reporter, reportId),
    timelineOf(reporter, reportId),
    showStatement(reporter, { reportId }),
    listActivities(reporter, { reportId }),
    listEvidence(reporter, reportId),
    signOff(org_admin, { reportId, ...manager }),
    submitReport(reporter, { reportId, declared: true }),
    removeActivity(reporter, { reportId, key: "A001" }),
    figuresOf(verifier, reportId),
    listEvidence(verifier, reportId),
  ];
  for (const one of await Promise.allSettled(asked))
    expect(one).toMatchObject({ reason: { code: "not_found" } });
});
