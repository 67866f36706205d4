import type { Writing } from "@/db/client";
import { turnCertificatesOf } from "@/db/queries/certificate-events";
import { dropProposed, insertRuling } from "@/db/queries/discovered";
import { type Engagement, findEngagement } from "@/db/queries/engagements";
import { markOpinion, standingOpinion } from "@/db/queries/opinions";
import type { LaterAct } from "@/lib/domain/assurance/discovered";
import type { Permission } from "@/lib/domain/permissions";
import { type Actor, authorise } from "@/lib/domain/roles";
import { engagementActs, refuseState } from "@/lib/domain/workflow";
import { change } from "./doors";

export type Because = { readonly reason: string; readonly at: string };
type Told = Readonly<Record<string, string | number | null>>;

/** An act on an engagement whose state allows it. */
export function step<R extends Told>(
  actor: Actor,
  act: LaterAct,
  id: string,
  apply: (at: Writing, engagement: Engagement, now: string) => Promise<R>,
) {
  return change(actor, act, {
    find: (at) => findEngagement(at, id),
    apply(at, engagement, now) {
      refuseState(engagementActs, act, engagement.state);
      return apply(at, engagement, now);
    },
  });
}

/** Records what is decided; nothing is proposed any more. */
export async function rule(
  at: Writing,
  engagementId: string,
  ruling: Omit<Parameters<typeof insertRuling>[1], "engagementId">,
): Promise<void> {
  await insertRuling(at, { engagementId, ...ruling });
  await dropProposed(at, engagementId);
}

/** The opinion stands no more, and why. */
export async function withdraw(at: Writing, engagementId: string, reason: string, now: string) {
  const opinion = await standingOpinion(at, engagementId);
  if (!opinion) throw new Error("an issued engagement has its opinion");
  await markOpinion(at, opinion.id, { withdrawnAt: now, withdrawnReason: reason });
}

/** Suspends the certificates in force of an engagement's report, as facts were discovered; returns how many. */
export async function suspend(
  at: Writing,
  actor: Actor,
  act: Permission,
  engagement: Engagement,
  because: Because,
): Promise<number> {
  const [byRole = ""] = authorise(actor, act, engagement);
  const ids = [engagement.reportId];
  const turned = await turnCertificatesOf(at, ids, ["issued"], "suspended", {
    byUser: actor.userId,
    byRole,
    cause: "facts_discovered",
    ...because,
  });
  return turned.length;
}
