import { cache } from "react";
import { currentActor } from "@/app/_ui/actor";
import type { Waiting } from "@/lib/domain/desk/desk";
import { showDesk } from "@/lib/services/desk";

/** What waits for this person everywhere; asked once a request. */
export const ownDesk = cache(async () => showDesk(await currentActor()));

/** Engagements, each with what waits longest in it for this person: what their desk says, and nothing else. */
export async function withWaits<R extends { readonly id: string }>(
  rows: readonly R[],
): Promise<readonly (R & { readonly waiting: Waiting | undefined })[]> {
  const desk = await ownDesk();
  return rows.map((row) => ({
    ...row,
    waiting: desk.find(({ engagementId }) => engagementId === row.id),
  }));
}
