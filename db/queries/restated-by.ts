import type { GateFacts } from "@/lib/domain/gate/facts";
import { largestEffect } from "@/lib/domain/restatement/effect";
import { isDue } from "@/lib/domain/restatement/restatement";
import type { Reading } from "../client";
import { type Report, reportsOf } from "./reports";
import { restatementsOf } from "./restatements";
import { upToRevision } from "./revisions";

/**
 * What restatements mean for a revision's claim: one of its year or its base year that is still to be
 * made, and not by this revision; and when the one that it makes was approved. A revision that follows another which
 * came to no end makes what that one was opened for.
 */
export async function restatedBy(
  at: Reading,
  report: Report,
  baseYear: number,
): Promise<Pick<GateFacts, "openRestatement" | "restatementApprovedOn">> {
  const lineage = (await upToRevision(at, report.id)).map(({ id }) => id);
  const isOwn = ({ toReportId }: { readonly toReportId: string | null }) =>
    toReportId !== null && lineage.includes(toReportId);
  const concerned = (await reportsOf(at, [report.organisationId])).filter(
    ({ label, state }) =>
      state === "published" && (label === report.label || label.startsWith(String(baseYear))),
  );
  const ids = concerned.map(({ id }) => id);
  const open = (await restatementsOf(at, ids)).find((one) => isDue(one) && !isOwn(one));
  const approvals = (await restatementsOf(at, lineage)).filter(isOwn);
  return {
    openRestatement: open
      ? {
          label: concerned.find(({ id }) => id === open.reportId)?.label ?? "",
          percent: open.origin === "opinion" ? null : largestEffect(open.assessment),
        }
      : null,
    restatementApprovedOn:
      approvals
        .map(({ decidedAt }) => decidedAt?.slice(0, 10) ?? "")
        .sort()
        .at(-1) ?? null,
  };
}
