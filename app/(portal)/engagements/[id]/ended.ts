import { reached } from "@/app/_ui/reached";
import { listEvidence } from "@/lib/services/evidence";
import type { Loaded } from "./load";

/** Whether the reader saw the report through this engagement alone, and it was terminated. */
export const isPast = ({ engagement, allows }: Loaded): boolean =>
  engagement.state === "terminated" && !allows("report.view");

/** The files beside the figures; none any more for whose engagement was terminated. */
export async function filesSeen(of: Loaded) {
  if (isPast(of)) return [];
  return (await reached(listEvidence(of.actor, of.report.id))) ?? [];
}
