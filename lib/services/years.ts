import type { Reading } from "@/db/client";
import { draftOf } from "@/db/queries/case-files";
import { findReport, type Report, reportsOf } from "@/db/queries/reports";
import { findStatement } from "@/db/queries/statements";
import type { Row } from "@/db/tables";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { partly } from "@/lib/domain/partial";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, authorise } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { isOpen } from "@/lib/domain/workflow";
import type { YearSide } from "@/lib/domain/years/year-source";
import { view } from "./doors";

/** A year of the organisation that can be set beside another. */
export type OtherYear = {
  readonly reportId: string;
  readonly label: string;
  readonly lastDay: string;
  /** Whether an opinion stands on its figures. */
  readonly verified: boolean;
  /** Null where its figures cannot be made yet. */
  readonly side: YearSide | null;
};

/**
 * All years of a report's organisation up to today's, the earliest first, each in its latest revision:
 * open ones as they are drafted, others by the statement that stands. Not for who sees own sites alone.
 */
export function yearsOf(actor: Actor, reportId: string): Promise<OtherYear[]> {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      refusePartial(actor, report);
      const all = await reportsOf(at, [report.organisationId]);
      const latest = all.filter(
        (one) => one.id === all.find(({ label }) => label === one.label)?.id,
      );
      const years: OtherYear[] = [];
      for (const one of latest.toReversed()) years.push(await yearOf(at, one));
      return years;
    },
  });
}

/** Two years of one organisation, the earlier first. Throws `not_found` where the other is not of it or has no figures. */
export function twoYears(
  actor: Actor,
  { reportId, other }: { readonly reportId: string; readonly other: string },
) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      refusePartial(actor, report);
      const beside = await findReport(at, other);
      if (beside?.organisationId !== report.organisationId || beside.id === report.id)
        throw new Refusal("not_found", "refusal.notFound");
      authorise(actor, "report.view", beside);
      const [before, after] = [report, beside].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
      if (!before || !after) throw new Refusal("not_found", "refusal.notFound");
      return { before: await yearOf(at, before), after: await yearOf(at, after) };
    },
  });
}

function refusePartial(actor: Actor, { organisationId }: Report): void {
  if (ownSitesOf(actor, organisationId, "report.view"))
    throw new Refusal("forbidden", "refusal.forbidden");
}

async function yearOf(at: Reading, report: Row<"reports">): Promise<OtherYear> {
  const { id, label, lastDay, state } = report;
  const verified = ["verified", "approved", "published"].includes(state);
  const side = isOpen(state) ? await drafted(at, report) : await stated(at, report);
  return { reportId: id, label, lastDay, verified, side };
}

async function drafted(at: Reading, report: Row<"reports">): Promise<YearSide | null> {
  const { file, source } = await draftOf(at, report);
  const { figures } = partly(file, source);
  return figures && { case: file, figures, factors: [...source.factors.values(), ...file.factors] };
}

async function stated(at: Reading, { id }: Row<"reports">): Promise<YearSide | null> {
  const standing = await findStatement(at, id);
  return standing ? readStatement(standing.text) : null;
}
