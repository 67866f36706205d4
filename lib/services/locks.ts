import { locksIn } from "@/db/queries/opened";
import { findReport } from "@/db/queries/reports";
import type { Touched } from "@/lib/domain/assurance/opening";
import type { Actor } from "@/lib/domain/roles";
import { view } from "./doors";

type Asked = { readonly reportId: string; readonly entries: readonly Touched[] };

/** Which of these entries a returned report has locked, and the findings that open others (domain.md 4.1, 4.2). */
export function showLocks(actor: Actor, { reportId, entries }: Asked) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const { locked, opening } = await locksIn(at, report, entries);
      return { locked: locked.map(({ kind, key }) => ({ kind, key })), opening };
    },
  });
}
