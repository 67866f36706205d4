import { regrade } from "@/db/queries/grading";
import {
  boundaryColumns,
  declarationsColumn,
  declarationsOf,
  findReport,
  markReport,
  reportsOf,
} from "@/db/queries/reports";
import { refuseBanned, refuseSaid } from "@/lib/domain/claims/banned";
import { declaredTexts } from "@/lib/domain/claims/public-texts";
import type { DeclarationsInput, EditBoundaryInput } from "@/lib/domain/inputs/report";
import { refusePeriods } from "@/lib/domain/periods";
import type { Actor } from "@/lib/domain/roles";
import { declarationsTouched, edit, seen } from "./editing";

const boundaryTouched = [{ kind: "boundary", key: "boundary" } as const];

/** Changes period and boundary; every activity's grams follow, as another GWP set weighs gases differently. */
export function editBoundary(actor: Actor, { reportId, version, ...typed }: EditBoundaryInput) {
  return edit(actor, "report.edit", reportId, boundaryTouched, async (at, report) => {
    seen(report, version);
    refuseSaid("boundary", typed, declarationsOf(report).claim);
    const { firstDay, lastDay, ...boundary } = typed;
    const years = await reportsOf(at, [report.organisationId]);
    refusePeriods(
      typed,
      years.filter(({ label }) => label !== report.label),
    );
    await markReport(at, reportId, { firstDay, lastDay, ...boundaryColumns(boundary) });
    const changed = await findReport(at, reportId);
    if (changed) await regrade(at, changed);
    return { firstDay, lastDay, gwpSet: boundary.gwpSet, approach: boundary.approach };
  });
}

/** Sets what a year says beside its figures; a part that is not sent stays. A phrase that the claim may not use is refused. */
export function setDeclarations(actor: Actor, { reportId, ...parts }: DeclarationsInput) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const sent = Object.entries(parts).filter(([, part]) => part !== undefined);
    const declared = { ...declarationsOf(report), ...Object.fromEntries(sent) };
    refuseBanned(declaredTexts(parts), declared.claim);
    await markReport(at, reportId, declarationsColumn(declared));
    return { declared: sent.map(([name]) => name).join(" ") };
  });
}
