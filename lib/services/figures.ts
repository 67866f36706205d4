import type { Reading } from "@/db/client";
import { unsettledOf } from "@/db/queries/activities";
import { sumsOf } from "@/db/queries/activity-totals";
import { draftOf } from "@/db/queries/case-files";
import { regradeMissing } from "@/db/queries/grading";
import { findReport, type Report } from "@/db/queries/reports";
import { retirementsOf, toChecked } from "@/db/queries/retirements";
import { findStatement } from "@/db/queries/statements";
import { claimedOn } from "@/lib/domain/ledger/claimed";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { ofSites, type Partly, partly, partlyStored } from "@/lib/domain/partial";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import type { Statement } from "@/lib/domain/statement-types";
import type { YearFigures } from "@/lib/domain/stored-figures";
import { isOpen } from "@/lib/domain/workflow";
import { personally, view } from "./doors";

export type Shown = Partly<YearFigures> & {
  /** The statement that the figures are of, or null where they are the draft's. */
  readonly statement: { readonly cycle: number; readonly sha256: string } | null;
};

/**
 * A report's figures: of the draft while its organisation may edit it, else of the statement that
 * stands, which no later factor changes, with the credits retired by now. A verifier sees the statement alone, a contributor what
 * their own sites give. Throws a Refusal `not_found` where there is nothing to see yet.
 */
export function figuresOf(actor: Actor, reportId: string): Promise<Shown> {
  return view(actor, "statement.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const own = ownSitesOf(actor, report.organisationId, "report.view");
      if (isOpen(report.state) && isOfOrganisation(actor, report)) return ofDraft(at, report, own);
      const standing = await findStatement(at, reportId);
      if (!standing) throw new Refusal("not_found", "reports.refused.noStatement");
      const { cycle, sha256 } = standing;
      const { statement } = claimedOn(
        readStatement(standing.text),
        (await retirementsOf(at, reportId)).map(toChecked),
      );
      return { ...ofStatement(statement, own), statement: { cycle, sha256 } };
    },
  });
}

/** No page reads all activities: the stored sums stand for those of Scope 1 and 3 that compute. */
async function ofDraft(at: Reading, report: Report, own: readonly string[] | null): Promise<Shown> {
  const { file, source } = await draftOf(at, report, unsettledOf);
  const stored = await sumsOf(at, report.id, own);
  return { ...partlyStored(own ? ofSites(file, own) : file, source, stored), statement: null };
}

/** Gives the years whose activities were entered before there were stored sums theirs. */
export function keepSums(): Promise<void> {
  return personally((at) => regradeMissing(at));
}

function ofStatement(statement: Statement, own: readonly string[] | null): Partly {
  if (!own) return { figures: statement.figures, problems: {} };
  const byKey = <T extends { readonly key: string }>(list: readonly T[]) =>
    new Map(list.map((one) => [one.key, one]));
  const { factors, coefficients } = statement;
  const source = { factors: byKey(factors), coefficients: byKey(coefficients) };
  return partly(ofSites(statement.case, own), source);
}

function isOfOrganisation({ memberships }: Actor, { organisationId }: Report): boolean {
  return memberships.some((one) => one.organisationId === organisationId);
}
