import { cache } from "react";
import { currentActor } from "@/app/_ui/actor";
import { showEngagement } from "@/lib/services/verification";

/** The body's engagement for a year as its organisation sees it, where there is one; asked once a request. */
export const engagementFor = cache(async (engagementId: string | null) =>
  engagementId === null ? undefined : showEngagement(await currentActor(), engagementId),
);

export type YearEngagement = Awaited<ReturnType<typeof engagementFor>>;

/** The findings that wait for the organisation's answer. */
export function openFindings(engagement: YearEngagement) {
  return (engagement?.work?.findings ?? []).filter(({ state }) => state === "open");
}
