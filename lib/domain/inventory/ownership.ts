import type { CaseFile, Site } from "../case/case-file";
import { compared, dividedBy, type Exact, exact, plus, times, zero } from "../decimal";
import { daysBetween } from "../import/days";
import { overlapDays } from "../split-period";
import { note, type Problems } from "./problems";

type Days = { readonly from: string; readonly to: string };

/** What share of an activity is the reporter's; undefined where all of it is. */
export type OwnedShare = (site: Site, activity: Days) => Exact | undefined;

/**
 * Under the equity share approach each day counts by the share owned on it: Σ days × per cent ÷ days
 * (Corporate Standard Ch 3; domain.md G17). A site without rows is wholly owned; days outside its rows
 * are not owned. The control approaches count all of what is controlled.
 */
export function ownedShare({ boundary }: Pick<CaseFile, "boundary">): OwnedShare {
  if (boundary.approach !== "equity_share") return () => undefined;
  return ({ ownership }, activity) => {
    if (ownership.length === 0 || activity.from > activity.to) return undefined;
    const share = ownership.reduce<Exact>((sum, { from, to, percent }) => {
      const days = overlapDays({ from, to: to ?? activity.to }, activity);
      return days > 0 ? plus(sum, times(percent, days)) : sum;
    }, zero);
    const owned = dividedBy(share, daysBetween(activity.from, activity.to) * 100);
    return compared(owned, 1) === 0 ? undefined : owned;
  };
}

/** No day is owned twice, and none by more than the whole. */
export function checkOwnership({ sites }: Pick<CaseFile, "sites">, problems: Problems): void {
  for (const [index, { ownership }] of sites.entries()) {
    const at = `sites[${index}].ownership`;
    for (const [row, one] of ownership.entries()) {
      if (compared(exact(one.percent), 100) > 0)
        note(problems, `${at}[${row}].percent`, "methods.wrong.ownershipOver");
      if (one.to !== null && one.to < one.from)
        note(problems, `${at}[${row}].to`, "calculator.order");
      const earlier = ownership.slice(0, row);
      const met = earlier.some(
        ({ from, to }) => (one.to === null || from <= one.to) && (to === null || to >= one.from),
      );
      if (met) note(problems, `${at}[${row}].from`, "methods.wrong.ownershipOverlap");
    }
  }
}
