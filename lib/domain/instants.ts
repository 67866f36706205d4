/** Milliseconds of some minutes. */
export const minutes = (n: number) => n * 60_000;
export const hours = (n: number) => minutes(n * 60);
export const days = (n: number) => hours(n * 24);

/** The instant some milliseconds after another, as ISO-8601 UTC text; before it where they are negative. */
export function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The instant some calendar months before another; the 31st becomes the month's last day. */
export function monthsBefore(instant: string, months: number): string {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
}

/** The zone in which the portal shows instants and takes days: China's, without summer time. */
const offset = "+08:00";

/** The instant a day begins where the portal is read. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00${offset}`).toISOString();
}
