import { deleteExclusion, putExclusion } from "@/db/queries/exclusions";
import { declarationsOf } from "@/db/queries/reports";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { EntryInput, SetExclusionInput } from "@/lib/domain/inputs/entries";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { edit, stampOf } from "./editing";

const touching = ({ key }: { readonly key: string }) => [{ kind: "exclusion", key } as const];

/** Sets the exclusion of that key: what is left out of the inventory, why, and how much it may be. */
export function setExclusion(actor: Actor, { reportId, ...exclusion }: SetExclusionInput) {
  return edit(actor, "report.edit", reportId, touching(exclusion), async (at, report, now) => {
    refuseSaid("exclusion", exclusion, declarationsOf(report).claim);
    await putExclusion(at, stampOf(actor, report, now), exclusion);
    return { exclusion: exclusion.key };
  });
}

export function removeExclusion(actor: Actor, { reportId, key }: EntryInput) {
  return edit(actor, "report.edit", reportId, touching({ key }), async (at) => {
    if ((await deleteExclusion(at, reportId, key)) === 0)
      throw new Refusal("not_found", "refusal.notFound");
    return { exclusionRemoved: key };
  });
}
