import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import type { Engagement } from "@/db/queries/engagements";
import { evidenceOf } from "@/db/queries/evidence";
import {
  countFindings,
  findFinding,
  insertFinding,
  insertRound,
  type OwnedFinding,
} from "@/db/queries/findings";
import { returningIn } from "@/db/queries/prior-findings";
import { findStatement } from "@/db/queries/statements";
import type { Section } from "@/lib/domain/assurance/finding";
import { stillIn, targetIn } from "@/lib/domain/assurance/finding-target";
import type { Raised } from "@/lib/domain/inputs/finding";
import type { Permission } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { findingActs, refuseState } from "@/lib/domain/workflow";
import { change } from "./doors";

type Fresh = Pick<Raised, "kind" | "on" | "target" | "dueOn" | "asksCorrection"> & {
  readonly scope: number | null;
  readonly effectGrams: number | null;
  readonly effectLocationGrams: number | null;
  readonly selfReported: 0 | 1;
  readonly originId?: string;
};
type Engaged = { readonly id: string; readonly reportId: string };

/** A new finding on what the last statement has, numbered within its engagement. */
export async function openFinding(
  at: Writing,
  actor: Actor,
  { id: engagementId, reportId }: Engaged,
  { on, target, asksCorrection, ...fresh }: Fresh,
  now: string,
) {
  const row = await findStatement(at, reportId);
  if (!row) throw new Refusal("conflict", "verification.refused.noStatement");
  const files = on === "evidence" ? await evidenceOf(at, reportId) : [];
  const n = (await countFindings(at, engagementId)) + 1;
  const place = { statement: readStatement(row.text), files };
  const finding = {
    id: randomUUID(),
    engagementId,
    ref: `F-${String(n).padStart(3, "0")}`,
    ...fresh,
    ...(fresh.originId ? stillIn({ on, target }, place) : targetIn({ on, target }, place)),
    originId: fresh.originId ?? null,
    asksCorrection: asksCorrection ? 1 : 0,
    state: "open" as const,
    round: 1,
    material: null,
    raisedBy: actor.userId,
    raisedAt: now,
  };
  await insertFinding(at, finding);
  return finding;
}

/**
 * Opens as findings from a prior year what the organisation's engagement before left: each on what it named, or on
 * the report where the year has that no more. What of it is an error this year, the team says anew.
 */
export async function returnFindings(
  at: Writing,
  actor: Actor,
  engagement: Engagement,
  now: string,
) {
  const returning = await returningIn(at, engagement);
  for (const { id, targetKind, targetKey, target, scope, text } of returning) {
    const on = targetKind === "section" ? (`section.${targetKey as Section}` as const) : targetKind;
    const fresh = { kind: "prior_year" as const, scope, dueOn: null, asksCorrection: false };
    const unsized = { effectGrams: null, effectLocationGrams: null };
    const fixed = { ...fresh, ...unsized, selfReported: 0 as const, originId: id };
    const finding = await openFinding(at, actor, engagement, { ...fixed, on, target }, now);
    await say(at, actor, finding, "verification", text, now);
  }
  return returning.length;
}

/** The common frame of what happens to a finding: its state decides, and the trail names it. */
export function decide(
  actor: Actor,
  act: Permission,
  id: string,
  apply: (at: Writing, finding: OwnedFinding, now: string) => Promise<void>,
) {
  return change(actor, act, {
    find: (at) => findFinding(at, id),
    async apply(at, finding, now) {
      refuseState(findingActs, act, finding.state);
      await apply(at, finding, now);
      return { ref: finding.ref, round: finding.round };
    },
  });
}

/** Adds what a side says in the finding's present round, with what its answer changed. */
export async function say(
  at: Writing,
  actor: Actor,
  { id, round }: { readonly id: string; readonly round: number },
  side: "verification" | "organisation",
  text: string,
  now: string,
  changes: object = {},
): Promise<void> {
  const said = { id: randomUUID(), findingId: id, n: round, changes: JSON.stringify(changes) };
  await insertRound(at, { ...said, authorId: actor.userId, side, text, at: now });
}
