import { randomUUID } from "node:crypto";
import { sampleOf } from "@/lib/domain/assurance/sampling/strata";
import { readStatement } from "@/lib/domain/statement";
import { diffStatements } from "@/lib/domain/statement-diff";
import type { Statement } from "@/lib/domain/statement-types";
import type { Reading, Writing } from "../client";
import { engagementOfReport } from "./engagements";
import type { Report } from "./reports";
import { insertSampleItems, type SampleItemRow, sampleItemsOf } from "./sample-items";
import { findStatement } from "./statements";

/**
 * Draws the sample of the statement that stands, inside the act that starts a cycle's verification. What
 * an earlier cycle tested and nobody changed since keeps its result (domain.md 5.4).
 */
export async function drawSample(
  at: Writing,
  { id: reportId, cycle }: Pick<Report, "id" | "cycle">,
): Promise<void> {
  const engagement = await engagementOfReport(at, reportId);
  const row = await findStatement(at, reportId, cycle);
  if (!row || !engagement?.plan) throw new Error("a plan and a statement come before the sample");
  const { id, plan } = engagement;
  const statement = readStatement(row.text);
  const changed = await changedSince(at, reportId, statement);
  const items = sampleOf({ statement, levels: plan.levels, seed: plan.seed, changed });
  const before = cycle > 1 ? await sampleItemsOf(at, id, cycle - 1) : [];
  const earlier = new Map(before.map((one) => [nameOf(one), one]));
  const rows = items.map(({ group, ...item }): SampleItemRow => {
    const same = earlier.get(nameOf(item));
    const kept = same && same.grams === item.grams && !changed.has(item.key) ? same : undefined;
    const { result, errorGrams, note, testedBy, testedAt } = kept ?? untested;
    const tested = { result, errorGrams, note, testedBy, testedAt };
    return { id: randomUUID(), engagementId: id, cycle, scopes: group, ...item, ...tested };
  });
  await insertSampleItems(at, rows);
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
