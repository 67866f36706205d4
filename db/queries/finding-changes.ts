import {
  changesBetween,
  type EffectLeft,
  effectLeft,
  type FindingChanges,
} from "@/lib/domain/assurance/finding-changes";
import { isRefusal } from "@/lib/domain/refusal";
import { freeze, readStatement } from "@/lib/domain/statement";
import type { Statement } from "@/lib/domain/statement-types";
import type { Reading, Writing } from "../client";
import { draftOf } from "./case-files";
import { engagementOfReport } from "./engagements";
import { type Finding, findingsOf, markRound, type OwnedFinding, roundsOf } from "./findings";
import { findReport } from "./reports";
import { findStatement, statementsOf } from "./statements";

/** What an answer to a returned report changed so far: the last statement against the draft. */
export async function changesSoFar(
  at: Reading,
  finding: OwnedFinding,
): Promise<FindingChanges | undefined> {
  const report = await findReport(at, finding.reportId);
  const row = report && (await findStatement(at, report.id));
  if (!row || report.state !== "returned") return undefined;
  const { file, source } = await draftOf(at, report);
  const { id, revision, cycle } = report;
  try {
    const draft = readStatement(freeze({ id, revision, cycle: cycle + 1 }, file, source).text);
    return changesBetween(readStatement(row.text), draft)(finding);
  } catch (error) {
    if (isRefusal(error)) return undefined; // a draft that cannot be counted yet; the resubmission tells
    throw error;
  }
}

/** Puts what the resubmission's text changed against the last statement beside each answer that waits. */
export async function tellChanges(at: Writing, reportId: string, text: string): Promise<void> {
  const engagement = await engagementOfReport(at, reportId);
  const last = await findStatement(at, reportId);
  if (!engagement || !last) return;
  const changes = changesBetween(readStatement(last.text), readStatement(text));
  const all = await findingsOf(at, engagement.id);
  const answered = all.filter(({ state }) => state === "responded");
  const rounds = await roundsOf(
    at,
    answered.map(({ id }) => id),
  );
  for (const finding of answered) {
    const answer = rounds.findLast(
      ({ findingId, side }) => findingId === finding.id && side === "organisation",
    );
    if (answer) await markRound(at, answer.id, JSON.stringify(changes(finding)));
  }
}

/**
 * A finding's effect as the standing statement leaves it, against the one it was raised on, in grams; null
 * where it has none. `changed` says whether its target was corrected at all.
 */
export async function recomputed(
  at: Reading,
  reportId: string,
  finding: Finding,
): Promise<{ readonly left: EffectLeft; readonly changed: boolean }> {
  const all = await statementsOf(at, reportId);
  const then = all.findLast(({ createdAt }) => createdAt <= finding.raisedAt);
  const last = all.at(-1);
  if (!then || !last || then.cycle === last.cycle) return { left: stated(finding), changed: false };
  const before = await statementAt(at, reportId, then.cycle);
  const after = await statementAt(at, reportId, last.cycle);
  return {
    left: effectLeft(finding, finding, before, after),
    changed: changesBetween(before, after)(finding).entries.length > 0,
  };
}

const stated = ({ effectGrams, effectLocationGrams }: Finding): EffectLeft => ({
  grams: effectGrams,
  locationGrams: effectLocationGrams,
});

async function statementAt(at: Reading, reportId: string, cycle: number): Promise<Statement> {
  const row = await findStatement(at, reportId, cycle);
  if (!row) throw new Error("a listed statement is there");
  return readStatement(row.text);
}
