/** The parameter by which a page sends its reader on to be told that there is no such thing. */
export const missingMark = "missing";

/** How long an address with the mark tells it without looking again, in seconds. */
const seconds = 30;

/** The address of a page that found nothing, marked as such at an instant in milliseconds. */
export function markedAddress(address: string, now: number): string {
  const [path = "/", query = ""] = address.split("?");
  const asked = new URLSearchParams(query);
  asked.set(missingMark, String(Math.floor(now / 1000)));
  return `${path}?${asked}`;
}

/** Whether a mark is new enough to be believed: a kept or shared link looks again, as the thing may be there by then. */
export function isMarked(mark: string | null, now: number): boolean {
  const age = now / 1000 - Number(mark ?? Number.NaN);
  return age >= -1 && age <= seconds;
}
