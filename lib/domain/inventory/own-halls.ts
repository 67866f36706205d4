import type { Site } from "../case/case-file";
import { sumOf } from "../decimal";
import type { Statement } from "../statement-types";

type Seen = Pick<Statement, "case" | "figures">;

/** Halls outside the claim that others control and that hold machines of the reporter's own. */
export function ownHallsOf({ case: file }: Pick<Seen, "case">): readonly Site[] {
  return file.sites.filter((site) => !site.inClaim && site.controlTest?.ownEquipment);
}

/**
 * Their category 8 in grams: what would be Scope 2 were control the reporter's (Corporate Standard
 * App. F). What was bought for a hall or carried there is in other categories and would stay there.
 */
export function ownHallGrams(seen: Seen): number {
  const halls = new Set(ownHallsOf(seen).map(({ key }) => key));
  const lines = seen.figures.inventory.lines.filter(
    ({ site, scope3Category }) => scope3Category === 8 && halls.has(site),
  );
  return sumOf(lines.map(({ grams }) => grams));
}
