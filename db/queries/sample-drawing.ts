import { randomUUID } from "node:crypto";
import { registerKeysOf } from "@/lib/domain/assurance/sampling/registers";
import { sampleOf } from "@/lib/domain/assurance/sampling/strata";
import { readStatement } from "@/lib/domain/statement";
import { diffStatements } from "@/lib/domain/statement-diff";
import type { Statement } from "@/lib/domain/statement-types";
import type { Reading, Writing } from "../client";
import { engagementOfReport } from "./engagements";
import type { Report } from "./reports";
import {
  deleteSampleItems,
  insertSampleItems,
  type SampleItemRow,
  sampleItemsOf,
} from "./sample-items";
import { sampleStepsOf } from "./sample-steps";
import { findStatement } from "./statements";

type Drawn = Pick<Report, "id" | "cycle">;

/**
 * Draws the sample of the statement that stands, inside the act that starts a cycle's verification. What
 * an earlier cycle tested and nobody changed since keeps its result (domain.md 5.4).
 */
export async function drawSample(at: Writing, report: Drawn): Promise<void> {
  await insertSampleItems(at, await wanted(at, report));
}

/**
 * Draws further what the lead's steps ask of the standing cycle; what is drawn stays, and what an earlier plan drew is
 * of the sample again where it is met. Returns how many were added.
 */
export async function drawFurther(at: Writing, report: Drawn): Promise<number> {
  const rows = await wanted(at, report);
  const standing = await standingBeside(at, rows);
  const there = new Map(standing.map((one) => [nameOf(one), one]));
  const added = rows.filter((row) => !there.has(nameOf(row)));
  const met = rows.flatMap((row) => {
    const one = there.get(nameOf(row));
    return one?.stratum === "earlier" ? [{ ...one, stratum: row.stratum }] : [];
  });
  await deleteSampleItems(
    at,
    met.map(({ id }) => id),
  );
  await insertSampleItems(at, [...added, ...met]);
  return added.length;
}

/**
 * Draws the standing cycle's sample again, as the plan draws now: what was tested keeps its result and stays, whether
 * it was drawn again or not; what was not tested is there only if it was. Returns how many items are in it.
 */
export async function redrawSample(at: Writing, report: Drawn): Promise<number> {
  const rows = await wanted(at, report);
  const standing = await standingBeside(at, rows);
  const tested = standing.filter(({ result }) => result !== "untested");
  await deleteSampleItems(
    at,
    standing.map(({ id }) => id),
  );
  const there = new Map(standing.map((one) => [nameOf(one), one]));
  const again = rows.map((row) => ({ ...row, ...there.get(nameOf(row)), stratum: row.stratum }));
  const drawn = new Set(rows.map(nameOf));
  const left = tested.filter((one) => !drawn.has(nameOf(one)));
  const all = [...again, ...left.map((one) => ({ ...one, stratum: "earlier" as const }))];
  await insertSampleItems(at, all);
  return all.length;
}

/** The items that are there already of the engagement and cycle for which these are wanted. */
async function standingBeside(at: Reading, [one]: readonly SampleItemRow[]) {
  return one ? sampleItemsOf(at, one.engagementId, one.cycle) : [];
}

/** All that is tested of the standing statement, with what an earlier cycle keeps. */
async function wanted(at: Reading, { id: reportId, cycle }: Drawn): Promise<SampleItemRow[]> {
  const engagement = await engagementOfReport(at, reportId);
  const row = await findStatement(at, reportId, cycle);
  if (!row || !engagement?.plan) throw new Error("a plan and a statement come before the sample");
  const { id, plan } = engagement;
  const statement = readStatement(row.text);
  const changed = await changedSince(at, reportId, statement);
  const steps = await sampleStepsOf(at, id);
  const { levels, seed, sourceRisks: risks = [] } = plan;
  const items = sampleOf({ statement, levels, seed, changed, risks, steps });
  const before = cycle > 1 ? await sampleItemsOf(at, id, cycle - 1) : [];
  const earlier = new Map(before.map((one) => [nameOf(one), one]));
  const again = new Set([...changed, ...registerKeysOf(statement.case, changed)]);
  return items.map(({ group, ...item }): SampleItemRow => {
    const same = earlier.get(nameOf(item));
    const kept = same && same.grams === item.grams && !again.has(item.key) ? same : undefined;
    const { result, errorGrams, note, testedBy, testedAt } = kept ?? untested;
    const tested = { result, errorGrams, note, testedBy, testedAt };
    return { id: randomUUID(), engagementId: id, cycle, scopes: group, ...item, ...tested };
  });
}

const untested = {
  ...{ result: "untested" as const, errorGrams: null, note: "" },
  ...{ testedBy: null, testedAt: null },
};

const nameOf = ({ subject, key }: Pick<SampleItemRow, "subject" | "key">) => `${subject} ${key}`;

async function changedSince(
  at: Reading,
  reportId: string,
  after: Statement,
): Promise<ReadonlySet<string>> {
  const { cycle } = after.report;
  const before = cycle > 1 ? await findStatement(at, reportId, cycle - 1) : undefined;
  if (!before) return new Set();
  const { entries } = diffStatements(readStatement(before.text), after);
  return new Set(entries.map(({ key }) => key));
}
