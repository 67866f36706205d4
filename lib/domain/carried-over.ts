import type { Activity } from "./case/case-file";

/** A year's activities as the next year's: same source, site and factor, moved days, no quantity yet. */
export function carriedOver(
  activities: readonly Activity[],
  years: number,
  period: { readonly firstDay: string; readonly lastDay: string },
): Activity[] {
  const empty = { quantity: "", evidence: "", note: "", creditNote: false };
  return activities
    .filter(({ creditNote }) => !creditNote)
    .map((activity) => ({
      ...activity,
      ...empty,
      from: within(moved(activity.from, years, false), period),
      to: within(moved(activity.to, years, isLastOfMonth(activity.to)), period),
    }));
}

/** The same day of another year; the month's last day stays its month's last. */
function moved(day: string, years: number, last: boolean): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const end = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  const kept = last ? end : Math.min(date, end);
  return `${year + years}-${pad(month)}-${pad(kept)}`;
}

function isLastOfMonth(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return date === new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function within(day: string, { firstDay, lastDay }: { firstDay: string; lastDay: string }): string {
  if (day < firstDay) return firstDay;
  return day > lastDay ? lastDay : day;
}

const pad = (n: number) => String(n).padStart(2, "0");
