import type { Reading } from "@/db/client";
import { isSkipTold, markCompared, reportsToCompare } from "@/db/queries/edition-sweeps";
import { type EditionRow, editionsOf } from "@/db/queries/factors";
import { findReport, type Report } from "@/db/queries/reports";
import { insertRestatement, restatementsOf, unrestatedEffects } from "@/db/queries/restatements";
import { findStatement } from "@/db/queries/statements";
import { correctionsOf, relatedTo, type Used, usedIn } from "@/db/queries/successors";
import { isRefusal } from "@/lib/domain/refusal";
import { editionReason } from "@/lib/domain/restatement/edition-reason";
import { sourceOf, thresholdOf, weighed } from "@/lib/domain/restatement/effect";
import { readStatement } from "@/lib/domain/statement";
import { refuseState, reportActs } from "@/lib/domain/workflow";
import { assessEdition } from "@/lib/domain/years/edition";
import { ofOneself, openly, personally } from "./doors";

/**
 * Compares the published years with the editions that came after those they were computed with, each with each once.
 * Where an edition gives the factors of a year other numbers for that same year, and the effect, with what was found
 * before and not restated, reaches the threshold, a restatement is proposed (domain.md 3.9, 4.5). A factor of another
 * year says nothing of this one; a year that is superseded or withdrawn is left alone. A year that cannot be compared
 * keeps none of the others: it is skipped, its trail and the administrators are told once, and it is tried again.
 * Returns how many restatements it proposed, and how many years it skipped.
 */
export async function sweepEditions() {
  const told = { proposed: 0, skipped: 0 };
  for (const { id, newest } of await ofOneself(reportsToCompare)) {
    try {
      told.proposed += await compare(id);
      await personally((at) => markCompared(at, id, newest));
    } catch (error) {
      console.error(`the year ${id} was not compared with newer editions:`, error);
      told.skipped += 1;
      await tellSkipped(id, newest, error);
    }
  }
  return told;
}

async function compare(reportId: string): Promise<number> {
  const found = await ofOneself((at) => reachingOf(at, reportId));
  for (const one of found) await propose(reportId, one);
  return found.length;
}

/** Says once, for the newest of the editions, that a year was not compared with it. */
async function tellSkipped(reportId: string, newest: string, error: unknown): Promise<void> {
  if (await ofOneself((at) => isSkipTold(at, reportId, newest))) return;
  await openly("clock", "edition.skip", {
    find: (at) => findReport(at, reportId),
    apply: async () => ({ because: isRefusal(error) ? error.word : "defect", newest }),
  });
}

type Reaching = { readonly edition: string; readonly reason: string };

function propose(reportId: string, { edition, reason }: Reaching) {
  return openly("clock", "restatement.propose", {
    find: (at) => findReport(at, reportId),
    async apply(at, { organisationId, state }, now) {
      refuseState(reportActs, "restatement.propose", state);
      const own = { organisationId, reportId, cause: edition, reason, proposedBy: "" };
      const of = { ...own, trigger: "factor", origin: "edition" } as const;
      return { restatementId: await insertRestatement(at, of, now), edition };
    },
  });
}

/** The editions whose corrections reach the threshold and of which nothing is proposed yet, each with its reason. */
async function reachingOf(at: Reading, reportId: string): Promise<Reaching[]> {
  const report = await findReport(at, reportId);
  const row = report && (await findStatement(at, reportId, report.cycle));
  if (!report || !row) return [];
  const statement = readStatement(row.text);
  const carried = await unrestatedEffects(at, reportId);
  const told = (await restatementsOf(at, [reportId])).map(({ cause }) => cause);
  const reaching = [];
  for (const { edition, replaces, corrections } of await newerOf(at, report)) {
    const { effects } = assessEdition(statement.case, sourceOf(statement), corrections);
    const { required, percent } = weighed(statement, [...carried, effects]);
    if (!required) carried.push(effects);
    else if (!told.includes(edition.key)) {
      const threshold = thresholdOf(statement.case);
      const of = { edition, replaces, effects, percent, threshold };
      reaching.push({ edition: edition.key, reason: editionReason(report.prevailingLanguage, of) });
    }
  }
  return reaching;
}

/** The editions that came after those of a year, the newest first: each factor is corrected by the newest alone. */
async function newerOf(at: Reading, report: Report) {
  const { editions: used } = await usedIn(at, report);
  const all = await editionsOf(at);
  const found = [];
  const seen = new Set<string>();
  for (const edition of all.sort((a, b) => (a.loadedAt < b.loadedAt ? 1 : -1))) {
    const older: Used = relatedTo(edition, used).filter((one) => isNewer(edition, one.edition));
    const corrections = new Map(
      [...(await correctionsOf(at, edition, older))].filter(([key]) => !seen.has(key)),
    );
    for (const key of corrections.keys()) seen.add(key);
    const [replaces] = older;
    if (corrections.size > 0 && replaces)
      found.push({ edition, replaces: replaces.edition, corrections });
  }
  return found;
}

/** Later into the library, and not published earlier where both days are known. */
function isNewer(edition: EditionRow, used: EditionRow): boolean {
  const [on, before] = [edition.publishedOn, used.publishedOn];
  return edition.loadedAt > used.loadedAt && (!on || !before || on >= before);
}
