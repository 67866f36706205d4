import { expect, test } from "vitest";
import type { RecordRetirementInput } from "@/lib/domain/inputs/entries";
import { recordRetirementInput } from "@/lib/domain/inputs/entries";
import { listRetirements, recordRetirement, reverseRetirement } from "@/lib/services/retirements";
import { aReport, organisationWith } from "./fixtures";

const answer = { answer: "yes", note: "" };
const serialOf = (start: number, end: number, registry = "VER") =>
  `9344-${start}-${end}-VCS-VCU-262-${registry}-BR-14-1686-01012017-31122017-1`;
/** A stretch of numbers that no other test uses. */
const stretch = () => 1_000_000_000 + Math.floor(Math.random() * 8e9) * 1000;

async function retirer() {
  const { id, reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const record = (key: string, start: number, end: number, over: object = {}) =>
    recordRetirement(reporter, retirement(reportId, id, { key, ...block(start, end), ...over }));
  return { reporter, reportId, record };
}

const block = (start: number, end: number) => ({
  serial: serialOf(start, end),
  quantity: end - start + 1,
});

function retirement(reportId: string, id: string, over: object): RecordRetirementInput {
  return recordRetirementInput.parse({
    reportId,
    programme: "VCS",
    projectId: "1686",
    projectName: "Wind farm",
    country: "BR",
    creditType: "avoidance",
    vintageFrom: "2017-01-01",
    vintageTo: "2017-12-31",
    issuedOn: "2018-05-01",
    retiredOn: "2025-12-31",
    beneficiary: `reporter ${id}`,
    purpose: "Scope 1 and 2 of 2025",
    adjustment: "none",
    criteria: { real: answer, additional: answer, credibleBaseline: answer, permanent: answer },
    soldAsCertificates: answer,
    ...over,
  });
}

test("a retirement is recorded with its block", async () => {
  const { reporter, reportId, record } = await retirer();
  const start = stretch();
  await record("K1", start, start + 9);
  expect(await listRetirements(reporter, reportId)).toMatchObject([
    { key: "K1", quantity: 10, block: { register: "VER", start, end: start + 9 }, bound: false },
  ]);
});

test("a number that anybody has retired is refused to everybody, and nobody is named", async () => {
  const [ours, theirs] = [await retirer(), await retirer()];
  const start = stretch();
  await ours.record("K1", start + 100, start + 199);
  const taken = { code: "conflict", word: "credits.refused.overlap", values: {} };
  for (const { record } of [ours, theirs]) {
    await expect(record("K2", start + 199, start + 250)).rejects.toMatchObject(taken);
    await expect(record("K3", start, start + 999)).rejects.toMatchObject(taken);
    await expect(record("K4", start + 120, start + 130)).rejects.toMatchObject(taken);
  }
  await theirs.record("K5", start + 200, start + 250);
  await theirs.record("K6", start + 100, start + 199, {
    serial: serialOf(start + 100, start + 199, "APX"),
  });
});

test("of two that retire the same block at once, one has it", async () => {
  const start = stretch();
  const [ours, theirs] = [await retirer(), await retirer()];
  const both = [ours.record("K1", start, start + 9), theirs.record("K1", start + 9, start + 20)];
  const outcomes = (await Promise.allSettled(both)).map((one) =>
    one.status === "fulfilled" ? "recorded" : one.reason.word,
  );
  expect(outcomes.sort()).toEqual(["credits.refused.overlap", "recorded"]);
});

test("a reversed retirement frees its serials and its key", async () => {
  const { reporter, reportId, record } = await retirer();
  const start = stretch();
  await record("K1", start, start + 9);
  await reverseRetirement(reporter, { reportId, key: "K1", reason: "Typed twice" });
  expect(await listRetirements(reporter, reportId)).toEqual([]);
  await record("K1", start, start + 9);
  expect(await listRetirements(reporter, reportId)).toHaveLength(1);
});

test("quantity, token, beneficiary and dates must be right, each told apart", async () => {
  const { record } = await retirer();
  const start = stretch();
  const bad = [
    [record("K1", start, start + 9, { quantity: 11 }), "checks.serial.quantity"],
    [record("K1", start, start + 9, { serial: "9344-1-10-VCS" }), "checks.serial.token"],
    [
      record("K1", start, start + 9, { beneficiary: "Somebody else" }),
      "credits.refused.beneficiary",
    ],
    [record("K1", start, start + 9, { retiredOn: "2018-04-30" }), "credits.refused.beforeIssue"],
  ] as const;
  for (const [n, one] of (await Promise.allSettled(bad.map(([sent]) => sent))).entries())
    expect(one).toMatchObject({ reason: { code: "invalid", word: bad[n]?.[1] } });
});
