import { currentActor } from "@/app/_ui/actor";
import type { Touched } from "@/lib/domain/assurance/opening";
import { showLocks } from "@/lib/services/locks";
import type { Year } from "./year";

/** The keys among these entries that a returned year has locked; none in its other states. */
export async function lockedAmong(
  { report }: Year,
  kind: Touched["kind"],
  rows: readonly { readonly key: string }[],
): Promise<ReadonlySet<string>> {
  if (report.state !== "returned") return new Set();
  const entries = rows.map(({ key }) => ({ kind, key }));
  const { locked } = await showLocks(await currentActor(), { reportId: report.id, entries });
  return new Set(locked.map(({ key }) => key));
}
