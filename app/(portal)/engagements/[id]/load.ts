import { cache } from "react";
import { currentActor } from "@/app/_ui/actor";
import { reached } from "@/app/_ui/reached";
import type { Permission } from "@/lib/domain/permissions";
import { may } from "@/lib/domain/roles";
import { type EngagementDetail, showEngagement } from "@/lib/services/verification";

export type Params = { readonly params: Promise<{ readonly id: string }> };
export type Work = NonNullable<EngagementDetail["work"]>;

/** The engagement of a page, asked for once a request; undefined where the reader's role may not see it. */
export const load = cache(async (id: string) => {
  const actor = await currentActor();
  const detail = await reached(showEngagement(actor, id));
  if (!detail) return undefined;
  return {
    ...detail,
    actor,
    /** For what to show; the doors decide. */
    allows: (permission: Permission) => may(actor, permission, detail.engagement),
  };
});
export type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;
