import { expect, test } from "vitest";
import { addActivity, changeActivity, removeActivity } from "@/lib/services/activities";
import { setDeclarations } from "@/lib/services/declarations";
import { attachEvidence } from "@/lib/services/evidence";
import { setExclusion } from "@/lib/services/exclusions";
import { convertFinding, reopenFinding, selfReport } from "@/lib/services/finding-life";
import { acceptFinding, raiseFinding, respondFinding, returnReport } from "@/lib/services/findings";
import { changeInstrument, removeInstrument } from "@/lib/services/instruments";
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
    instrument: () => changeInstrument(by, { ...instrument, reportId, version: 1 }),
    removeInstrument: () => removeInstrument(by, { reportId, key: instrument.key }),
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

test("a clarification is converted once its day has passed; a closed finding is opened again; a correction is one", async () => {
  const walk = await walkTo("started");
  const { by, org, id } = walk;
  const raise = (changed: Partial<Raised>) =>
    raiseFinding(by.verifier, { engagementId: id, ...found, ...changed });
  const question: Partial<Raised> = {
    ...{ kind: "clarification", text: "Which meter?" },
    ...{ scope: null, effectTonnes: null },
  };
  const { findingId: late } = await raise({ ...question, dueOn: "2020-01-01" });
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
