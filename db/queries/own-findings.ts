import type { Target } from "@/lib/domain/assurance/opening";
import type { Reading } from "../client";
import { keysOf } from "./keys";

/** Which findings of a report concern these sites: those on one, or on an activity at one; all where no site limits. */
export async function concerning(
  at: Reading,
  reportId: string,
  sites: readonly string[] | null,
): Promise<(target: Target) => boolean> {
  if (sites === null) return () => true;
  const activities = await keysOf(at, reportId, "activity", sites);
  return ({ targetKind, targetKey }) =>
    (targetKind === "site" && sites.includes(targetKey)) ||
    (targetKind === "activity" && activities.has(targetKey));
}
