const day = 86_400_000;

/** The day some days after another; before it where they are negative. */
export const daysAfter = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** How many days a period has, its first and last counted. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day) + 1;

/** The same day a year earlier; 29 February is the 28th there. */
export function yearBefore(of: string): string {
  const year = Number(of.slice(0, 4)) - 1;
  return of.endsWith("-02-29") ? `${year}-02-28` : `${year}${of.slice(4)}`;
}
