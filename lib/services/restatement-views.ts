import type { Reading } from "@/db/client";
import { certificateOfReport } from "@/db/queries/certificates";
import { engagementOfReport } from "@/db/queries/engagements";
import { editionsOf } from "@/db/queries/factors";
import { namesOf } from "@/db/queries/people";
import { everPublished, statedFigures } from "@/db/queries/published-revisions";
import { findReport, type Report } from "@/db/queries/reports";
import { findRestatement, type Restatement, restatementsOf } from "@/db/queries/restatements";
import { revisionsOf } from "@/db/queries/revisions";
import { replacementsOf, usedIn } from "@/db/queries/successors";
import { toldOf, withdrawalsOf } from "@/db/queries/withdrawals";
import { restatementActs } from "@/lib/domain/restatement/workflow";
import { type Actor, isSelf, may } from "@/lib/domain/roles";
import { isPossible, reportActs } from "@/lib/domain/workflow";
import { view } from "./doors";

/** The revisions of a report's year, this one's restatements, and whether the actor may begin the next. */
export function showChain(actor: Actor, reportId: string) {
  return view(actor, "statement.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const all = await revisionsOf(at, report);
      const gone = await withdrawalsOf(
        at,
        all.map(({ id }) => id),
      );
      const possible = (act: "report.revise" | "restatement.propose") =>
        isPossible(reportActs, act, report.state) && may(actor, act, report);
      const revisions = [];
      for (const { id, revision, state, createdAt } of all) {
        const own = { id, revision, state, createdAt, mayOpen: await mayOpen(at, actor, id) };
        revisions.push({ ...own, withdrawal: toldOf(gone.get(id)) });
      }
      return {
        report: await headOf(at, actor, report),
        revisions,
        restatements: await named(at, await restatementsOf(at, [reportId])),
        mayPropose: possible("restatement.propose"),
        mayRevise: possible("report.revise") && all.at(-1)?.id === reportId,
      };
    },
  });
}

/** One restatement with the acts that are open to the actor, and the editions that could be tried. */
export function showRestatement(actor: Actor, id: string) {
  return view(actor, "statement.view", {
    find: (at) => findRestatement(at, id),
    async show(at, found) {
      const report = await findReport(at, found.reportId);
      const [restatement] = await named(at, [found]);
      if (!report || !restatement) throw new Error("a restatement has its report");
      const acts = restatementActs
        .filter(
          ({ act }) => isPossible(restatementActs, act, found.state) && may(actor, act, found),
        )
        .map(({ act }) => act);
      return {
        restatement,
        report: await headOf(at, actor, report),
        acts,
        own: isSelf(actor, found.assessedBy),
        mayOpenRevision: found.toReportId !== null && (await mayOpen(at, actor, found.toReportId)),
        sides: await sidesOf(at, actor, report, found),
        editions: acts.includes("restatement.assess") ? await editionsFor(at, report) : [],
      };
    },
  });
}

/** The year's name and state; and the engagement through which the reader sees it, where they are not of the organisation. */
async function headOf(at: Reading, actor: Actor, report: Report) {
  const { id, label, state } = report;
  const inside = may(actor, "report.view", report);
  return {
    ...{ id, label, state },
    engagementId: inside ? null : ((await engagementOfReport(at, id))?.id ?? null),
  };
}

/**
 * Of a restatement that is done, the revision as it was and the one that took its place, each with its totals and its
 * latest certificate (domain.md 4.5: "old and new side by side"); none before.
 */
async function sidesOf(
  at: Reading,
  actor: Actor,
  report: Report,
  { state, toReportId }: Restatement,
) {
  if (state !== "done") return [];
  const all = await revisionsOf(at, report);
  const opened = all.slice(all.findIndex(({ id }) => id === toReportId));
  const [made] = await everPublished(at, opened);
  const sides = [];
  for (const one of made ? [report, made.report] : []) {
    const certificate = await certificateOfReport(at, one.id);
    sides.push({
      ...{ id: one.id, revision: one.revision, state: one.state },
      ...(await statedFigures(at, one)),
      mayOpen: await mayOpen(at, actor, one.id),
      certificate: certificate ? { number: certificate.number, state: certificate.state } : null,
    });
  }
  return sides;
}

/** Another revision may be in another body's hands. */
async function mayOpen(at: Reading, actor: Actor, id: string): Promise<boolean> {
  const report = await findReport(at, id);
  return report !== undefined && may(actor, "statement.view", report);
}

/** The editions that have others in the place of the report's factors. */
async function editionsFor(at: Reading, report: Report) {
  const { editions: used } = await usedIn(at, report);
  const found = [];
  for (const edition of await editionsOf(at)) {
    if ((await replacementsOf(at, edition, used)).size > 0)
      found.push({ key: edition.key, title: edition.title, edition: edition.edition });
  }
  return found;
}

async function named(at: Reading, rows: readonly Restatement[]) {
  const people = rows.flatMap((one) => [one.proposedBy, one.assessedBy ?? "", one.decidedBy ?? ""]);
  const names = await namesOf(at, [...new Set(people)].filter(Boolean));
  const nameOf = (id: string | null) => names.get(id ?? "") ?? "";
  return rows.map((one) => ({
    ...one,
    proposedByName: nameOf(one.proposedBy),
    assessedByName: nameOf(one.assessedBy),
    decidedByName: nameOf(one.decidedBy),
  }));
}
