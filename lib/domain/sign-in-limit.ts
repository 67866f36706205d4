import { after, minutes } from "./instants";

const failuresAtMost = 5;
/** How far back failures count. */
export const windowMilliseconds = minutes(15);
const wait = minutes(10);

/**
 * Whole minutes to wait before the next attempt with an address, 0 where one may be made now: after five
 * failures in 15 minutes, until 10 minutes after the last (interface.md 5.1). A delay, never a lock.
 * @param failures instants within the last 15 minutes, oldest first
 */
export function minutesToWait(failures: readonly string[], instant: string): number {
  const last = failures.at(-1);
  if (failures.length < failuresAtMost || last === undefined) return 0;
  const left = Date.parse(after(last, wait)) - Date.parse(instant);
  return left <= 0 ? 0 : Math.ceil(left / minutes(1));
}
