import type { Reading } from "@/db/client";
import { findReport, type Report } from "@/db/queries/reports";
import { findStatement } from "@/db/queries/statements";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { diffStatements } from "@/lib/domain/statement-diff";
import { view } from "./doors";

/** The statement of a cycle, or the latest; its text is what was hashed. Throws `not_found` where there is none. */
export function showStatement(
  actor: Actor,
  { reportId, cycle }: { readonly reportId: string; readonly cycle?: number | undefined },
) {
  return view(actor, "statement.view", {
    find: (at) => findReport(at, reportId),
    show: (at, report) => wholeStatement(at, actor, report, cycle),
  });
}

/** What a later statement of a report changed against an earlier one: entries and totals. */
export function compareStatements(
  actor: Actor,
  { reportId, from, to }: { readonly reportId: string; readonly from: number; readonly to: number },
) {
  return view(actor, "statement.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const before = await wholeStatement(at, actor, report, from);
      const after = await wholeStatement(at, actor, report, to);
      return {
        before: { cycle: before.cycle, sha256: before.sha256, createdAt: before.createdAt },
        after: { cycle: after.cycle, sha256: after.sha256, createdAt: after.createdAt },
        ...diffStatements(before.statement, after.statement),
      };
    },
  });
}

/** A statement tells of the whole year, so it is not for who sees their own sites alone. */
async function wholeStatement(
  at: Reading,
  actor: Actor,
  { id, organisationId }: Report,
  cycle: number | undefined,
) {
  if (ownSitesOf(actor, organisationId, "statement.view"))
    throw new Refusal("forbidden", "refusal.forbidden");
  const row = await findStatement(at, id, cycle);
  if (!row) throw new Refusal("not_found", "reports.refused.noStatement");
  return { ...row, statement: readStatement(row.text) };
}
