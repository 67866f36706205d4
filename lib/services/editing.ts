import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { refuseLocked, type Touches } from "@/db/queries/opened";
import { findReport, type Report, voidSignOff } from "@/db/queries/reports";
import type { Stamp } from "@/db/queries/stamp";
import type { Permission } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { isOpen, refuseState, reportActs } from "@/lib/domain/workflow";
import { change } from "./doors";

type Told = Readonly<Record<string, string | number | null>>;

/**
 * The step of every edit: possible in the states of the act's row, and of a returned year only what a
 * finding opens; an open year's sign-off falls with it.
 */
export function edit<R extends Told>(
  actor: Actor,
  permission: Permission,
  reportId: string,
  touches: Touches<Report>,
  apply: (at: Writing, report: Report, now: string) => Promise<R>,
): Promise<R> {
  return change(actor, permission, {
    find: (at) => findReport(at, reportId),
    async apply(at, report, now) {
      refuseState(reportActs, permission, report.state);
      await refuseLocked(at, report, touches);
      const told = await apply(at, report, now);
      if (isOpen(report.state)) await voidSignOff(at, reportId);
      return told;
    },
  });
}

/** What a year says beside its figures, edited as one. */
export const declarationsTouched = [{ kind: "declarations", key: "declarations" } as const];

/** What a new entry of a report carries beside what it says. */
export function stampOf(actor: Actor, { id }: Report, now: string): Stamp {
  return {
    id: randomUUID(),
    reportId: id,
    version: 1,
    createdAt: now,
    createdBy: actor.userId,
  };
}

/** The row that is to be changed, in the version the person saw. */
export function seen<T extends { readonly version: number }>(
  row: T | undefined,
  version: number | undefined,
): T {
  if (!row) throw new Refusal("not_found", "refusal.notFound");
  if (version !== undefined && row.version !== version)
    throw new Refusal("conflict", "refusal.stale");
  return row;
}
