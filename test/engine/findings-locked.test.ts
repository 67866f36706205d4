import { expect, test } from "vitest";
import { addActivity, changeActivity, removeActivity } from "@/lib/services/activities";
import { adoptEdition, editionsFor } from "@/lib/services/adoption";
import { setDeclarations } from "@/lib/services/declarations";
import { atInstant } from "@/lib/services/doors";
import { attachEvidence, listEvidence } from "@/lib/services/evidence";
import { setExclusion } from "@/lib/services/exclusions";
import { convertFinding, reopenFinding, selfReport } from "@/lib/services/finding-life";
import { acceptFinding, raiseFinding, respondFinding, returnReport } from "@/lib/services/findings";
import { runImport } from "@/lib/services/imports";
import { changeInstrument, removeInstrument } from "@/lib/services/instruments";
import { showLocks } from "@/lib/services/locks";
import { removeMeasure } from "@/lib/services/measures";
import { reverseRetirement } from "@/lib/services/retirements";
import { changeSite } from "@/lib/services/sites";
import { type Walk, walkTo } from "./walk";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const bytes = (text: string) => new TextEncoder().encode(text);
type Raised = Omit<Parameters<typeof raiseFinding>[1], "engagementId">;
const found: Raised = {
  ...{ kind: "misstatement", on: "activity", target: "A001", text: "The meter was misread." },
  ...{ scope: 1, effectTonnes: "1", asksCorrection: true, dueOn: null },
};

/** Returned for one activity; its row as the year lists it. */
async function returned() {
  const walk = await walkTo("started");
  const { by, id } = walk;
  const { findingId } = await raiseFinding(by.verifier, { engagementId: id, ...found });
  await returnReport(by.lead_verifier, { id });
  return { ...walk, findingId };
}

function activityOf({ year }: Walk, key: string) {
  const activity = year.activities.find((one) => one.key === key);
  if (!activity) throw new Error(`the case has no ${key}`);
  return activity;
}

test("a returned year changes only what a finding names, by whichever way one goes; a self-report opens more", async () => {
  const walk = await returned();
  const { org, reportId, year } = walk;
  const by = org.reporter;
  const [one, other] = [activityOf(walk, "A001"), activityOf(walk, "A002")];
  const [instrument] = year.instruments;
  const [measure] = year.measures;
  const [retirement] = year.retirements;
  const [site] = year.sites;
  if (!instrument || !measure || !retirement || !site) throw new Error("the case has one of each");
  const sheet = `activity_id,quantity\r\n${other.key},1\r\n`;
  const link = { subject: "activity" as const, subjectKey: other.key };
  const ways = {
    change: () => changeActivity(by, { ...other, reportId, version: 1, note: "-" }),
    remove: () => removeActivity(by, { reportId, key: other.key, version: 1 }),
    add: () => addActivity(by, { ...other, reportId, key: "A900" }),
    instrument: () => changeInstrument(by, { ...instrument, reportId, version: 1, reason: "-" }),
    removeInstrument: () => removeInstrument(by, { reportId, key: instrument.key, reason: "-" }),
    measure: () => removeMeasure(by, { reportId, key: measure.key }),
    retirement: () => reverseRetirement(by, { reportId, key: retirement.key, reason: "-" }),
    site: () => changeSite(by, { ...site, reportId, version: 1 }),
    exclusion: () =>
      setExclusion(by, { ...year.exclusions[0], reportId } as Parameters<typeof setExclusion>[1]),
    declarations: () => setDeclarations(by, { reportId, claim: null }),
    evidence: () =>
      attachEvidence(by, { reportId, name: "x.csv", bytes: bytes(sheet), links: [link] }),
  };
  for (const [name, way] of Object.entries(ways))
    await expect(way(), name).rejects.toEqual(refused("refusal.locked"));
  await changeActivity(by, { ...one, reportId, version: 1, note: "Read again." });
  const own = { ...link, subjectKey: one.key };
  await attachEvidence(by, {
    reportId,
    name: "y.csv",
    bytes: bytes("read,again\r\n"),
    links: [own],
  });
  const told = { reportId, on: "activity", target: other.key, text: "We mistyped it." } as const;
  await expect(selfReport(by, { ...told, target: "nothing" })).rejects.toEqual(
    refused("verification.refused.target"),
  );
  const { ref } = await selfReport(by, told);
  expect(ref).toBe("F-002");
  await ways.change();
  await expect(ways.instrument()).rejects.toEqual(refused("refusal.locked"));
});

test("a finding on a factor, a file, a section or an instrument opens what it names, and imports and adoption keep to it", async () => {
  const walk = await walkTo("started");
  const { by, org, id, reportId } = walk;
  const raise = (changed: Partial<Raised>) =>
    raiseFinding(by.verifier, { engagementId: id, ...found, ...changed });
  await raise({ on: "factor", target: "cn-natural-gas" });
  await raise({ on: "evidence", target: "proof.csv" });
  await raise({ on: "section.measures", target: "the pools" });
  await raise({ on: "instrument", target: "I1" });
  await returnReport(by.lead_verifier, { id });
  const entries = [
    { kind: "activity", key: "A001" }, // electricity
    { kind: "activity", key: "A102" }, // gas
    { kind: "activity", key: "A001", files: await proofOf(walk) }, // the links of the file
    { kind: "measure", key: walk.year.measures[0]?.key ?? "" },
    { kind: "instrument", key: "I1" },
    { kind: "instrument", key: walk.year.instruments[1]?.key ?? "I2" },
    { kind: "site", key: "HZ-A" },
    { kind: "declarations", key: "declarations" },
  ] as const;
  const { locked, opening } = await showLocks(org.reporter, { reportId, entries });
  expect(locked).toEqual([entries[0], entries[5], entries[6], entries[7]]);
  expect(opening.map(({ ref }) => ref)).toEqual(["F-001", "F-002", "F-003", "F-004"]);
  const sheet = (key: string) => ({
    ...{ reportId, fileName: `${key}.csv` },
    bytes: bytes(importedRow(activityOf(walk, key))),
  });
  await expect(runImport(org.reporter, sheet("A001"))).rejects.toEqual(refused("refusal.locked"));
  await expect(runImport(org.reporter, sheet("A102"))).resolves.toMatchObject({ changed: 1 });
  const editions = await editionsFor(org.reporter, reportId);
  const [{ edition } = { edition: { key: "" } }] = editions;
  await expect(adoptEdition(org.reporter, { reportId, edition: edition.key })).rejects.toEqual(
    refused("refusal.locked"),
  );
});

/** The ids of the file that proves the whole year. */
async function proofOf({ org, reportId }: Walk): Promise<string[]> {
  return (await listEvidence(org.reporter, reportId)).map(({ id }) => id);
}

/** An activity as a sheet has it, one unit more of it. */
function importedRow(one: ReturnType<typeof activityOf>): string {
  const cells = {
    ...{ row_key: one.key, site_code: one.site, source_key: one.source, scope: one.scope },
    ...{ category: one.category, period_from: one.from, period_to: one.to },
    ...{ quantity: Number(one.quantity) + 1, unit: one.unit, factor_key: one.factor },
    ...{ data_kind: one.dataKind, evidence_ref: one.evidence, note: "", credit_note: "no" },
  };
  return `${Object.keys(cells).join(",")}\r\n${Object.values(cells).join(",")}\r\n`;
}

test("a clarification is converted once its day has passed; a closed finding is opened again; a correction is one", async () => {
  const walk = await walkTo("started");
  const { by, org, id } = walk;
  const raise = (changed: Partial<Raised>) =>
    raiseFinding(by.verifier, { engagementId: id, ...found, ...changed });
  const question: Partial<Raised> = {
    ...{ kind: "clarification", text: "Which meter?" },
    ...{ scope: null, effectTonnes: null },
  };
  const before = new Date(Date.now() - 86_400_000).toISOString();
  const passed = { ...question, dueOn: before.slice(0, 10) };
  await expect(raise(passed)).rejects.toMatchObject({
    ...{ code: "invalid", fields: { dueOn: { word: "verification.refused.pastDue" } } },
  });
  const { findingId: late } = await atInstant(before, () => raise(passed));
  const { findingId: early } = await raise({ ...question, dueOn: "2199-01-01" });
  const into = { kind: "non_conformity", text: "No answer came." } as const;
  await convertFinding(by.lead_verifier, { id: late, ...into });
  await expect(convertFinding(by.lead_verifier, { id: early, ...into })).rejects.toEqual(
    refused("verification.refused.notConverted"),
  );
  const { findingId } = await raise({});
  await respondFinding(org.reporter, { id: findingId, text: "Corrected." });
  const accepted = { id: findingId, text: "Seen." };
  await expect(acceptFinding(by.verifier, { ...accepted, outcome: "corrected" })).rejects.toEqual(
    refused("verification.refused.nothingChanged"),
  );
  await acceptFinding(by.verifier, { ...accepted, outcome: "explained" });
  await expect(reopenFinding(by.verifier, { id: findingId, text: "-" })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  const again = await reopenFinding(by.lead_verifier, { id: findingId, text: "Another bill." });
  expect(again.ref).toBe("F-003");
});
