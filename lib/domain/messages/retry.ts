import { after, hours, minutes } from "../instants";

/** `dropped`: its reader left or no longer wants it; `failed`: refused for good, or tried too often. */
export const mailStates = ["queued", "sent", "failed", "dropped"] as const;
export type MailState = (typeof mailStates)[number];

/** For how long one process alone has a message: well over the time in which one sending is given up. */
export const leaseMilliseconds = minutes(5);

/** How long after its first, second, … fault a message is tried again; after the last it has failed. */
const waits = [minutes(1), minutes(5), minutes(30), hours(2), hours(6), hours(12), hours(24)];

/** A fault of sending: by its code, and whether the same again would be refused the same. */
export type Fault = { readonly code: string; readonly final: boolean };

/** What becomes of a message after so many attempts: when it is tried again, or that it has failed. */
export function afterFault(attempts: number, fault: Fault, now: string) {
  const wait = waits[attempts - 1];
  if (fault.final || wait === undefined) return { state: "failed", dueAt: now } as const;
  return { state: "queued", dueAt: after(now, wait) } as const;
}
