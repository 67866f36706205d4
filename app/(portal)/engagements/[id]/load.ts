import { cache } from "react";
import { currentActor } from "@/app/_ui/actor";
import { reached } from "@/app/_ui/reached";
import type { Permission } from "@/lib/domain/permissions";
import { may } from "@/lib/domain/roles";
import { engagementActs, isPossible } from "@/lib/domain/workflow";
import { type EngagementDetail, showEngagement } from "@/lib/services/verification";

type EngagementAct = (typeof engagementActs)[number]["act"];
export type Params = { readonly params: Promise<{ readonly id: string }> };
export type Work = NonNullable<EngagementDetail["work"]>;

/** The engagement of a page, asked for once a request; undefined where the reader's role may not see it. */
export const load = cache(async (id: string) => {
  const actor = await currentActor();
  const detail = await reached(showEngagement(actor, id));
  if (!detail) return undefined;
  const allows = (permission: Permission) => may(actor, permission, detail.engagement);
  const { state } = detail.engagement;
  return {
    ...detail,
    actor,
    /** For what to show; the doors decide. */
    allows,
    /** The same for an act of the engagement, in the states it is possible in. */
    can: (act: EngagementAct) => isPossible(engagementActs, act, state) && allows(act),
  };
});
export type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;
