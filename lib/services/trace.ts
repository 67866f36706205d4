import type { Reading } from "@/db/client";
import { draftOf } from "@/db/queries/case-files";
import { findReport, type Report } from "@/db/queries/reports";
import { retirementsOf, toChecked } from "@/db/queries/retirements";
import { findStatement } from "@/db/queries/statements";
import { claimedOn } from "@/lib/domain/ledger/claimed";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { countable, ofSites } from "@/lib/domain/partial";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { indexOf, type Seen } from "@/lib/domain/trace/seen";
import { assessments, type FigureAssessment, type Trace, traceOf } from "@/lib/domain/trace/trace";
import { isOpen } from "@/lib/domain/workflow";
import { view } from "./doors";

/** As many lines as a page of a trace shows. */
export const linesAPage = 50;

/** `page` counts from 1. */
export type TraceInput = {
  readonly reportId: string;
  readonly figure: string;
  readonly page?: number;
};

type Of = {
  readonly label: string;
  /** The statement that the figures are of, or null where they are the draft's. */
  readonly statement: { readonly cycle: number; readonly sha256: string } | null;
  /** Whether the reader sees what their own sites give, and no more. */
  readonly ownSites: boolean;
  /** Names of the year's sites by key, as the figures are of. */
  readonly sites: Readonly<Record<string, string>>;
};
export type ShownTrace = Of & { readonly trace: Trace; readonly page: number };

/**
 * The lines behind a figure of a report: of the draft while its organisation may edit it, else of the
 * statement that stands. A verifier sees the statement alone, a contributor what their own sites give.
 * Throws a Refusal `not_found` where there is nothing to see yet, `invalid` for a figure there is not.
 */
export function traceFigure(actor: Actor, { reportId, figure, page = 1 }: TraceInput) {
  return seenBy(actor, reportId, ({ seen, ...of }): ShownTrace => {
    const from = (Math.max(1, page) - 1) * linesAPage;
    return { ...of, page, trace: traceOf(seen, figure, { from, most: linesAPage }) };
  });
}

/** Uncertainty and data quality of a report's totals and categories, of the same figures. */
export function assessReport(actor: Actor, reportId: string): Promise<readonly FigureAssessment[]> {
  return seenBy(actor, reportId, ({ seen }) => assessments(seen));
}

function seenBy<R>(actor: Actor, reportId: string, show: (of: Of & { seen: Seen }) => R) {
  return view(actor, "statement.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const own = ownSitesOf(actor, report.organisationId, "report.view");
      const isDraft = isOpen(report.state) && isOfOrganisation(actor, report);
      const { seen, statement } = isDraft
        ? { seen: await draftSeen(at, report, own), statement: null }
        : await statementSeen(at, report, own);
      const sites = Object.fromEntries(seen.case.sites.map(({ key, name }) => [key, name]));
      return show({ seen, statement, sites, label: report.label, ownSites: own !== null });
    },
  });
}

async function draftSeen(at: Reading, report: Report, own: readonly string[] | null) {
  const { file, source } = await draftOf(at, report);
  return counted(own ? ofSites(file, own) : file, source);
}

async function statementSeen(at: Reading, report: Report, own: readonly string[] | null) {
  const standing = await findStatement(at, report.id);
  if (!standing) throw new Refusal("not_found", "reports.refused.noStatement");
  const live = (await retirementsOf(at, report.id)).map(toChecked);
  const { statement: whole } = claimedOn(readStatement(standing.text), live);
  const { cycle, sha256 } = standing;
  const seen = own ? counted(ofSites(whole.case, own), indexOf(whole)) : whole;
  return { seen, statement: { cycle, sha256 } };
}

function counted(...[file, source]: Parameters<typeof countable>): Seen {
  const { file: part, calculation } = countable(file, source);
  if (!calculation) throw new Refusal("not_found", "trace.notYet");
  return { case: part, ...calculation };
}

function isOfOrganisation({ memberships }: Actor, { organisationId }: Report): boolean {
  return memberships.some((one) => one.organisationId === organisationId);
}
