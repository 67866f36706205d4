import { after, days, hours, minutes } from "../instants";

/** For how many days a key may hold, the usual first; never longer than a year. */
export const keyDays = [90, 30, 180, 365] as const;
/** As many live keys as a person has at once. */
export const keysAtMost = 10;

/** Scanners of leaked secrets know a key by its first letters. */
const mark = "cnp_";
const wellFormed = /^cnp_[A-Za-z0-9_-]{43}$/;

/** The key as its holder gets it, of 256 random bits as base64url text. */
export const keyText = (token: string): string => `${mark}${token}`;

/** What a key is told by: too little to guess the rest. */
export const keyPrefix = (key: string): string => key.slice(0, mark.length + 8);

/** The key in an `Authorization` head (RFC 6750), undefined where there is none of ours. */
export function keyIn(authorization: string | null): string | undefined {
  const [, sent = ""] = /^Bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
  return wellFormed.test(sent) ? sent : undefined;
}

type Ends = { readonly expiresAt: string; readonly revokedAt: string | null };

/** Whether a key may still be used at an instant, by itself; its person's roles may end it before. */
export function keyHolds({ expiresAt, revokedAt }: Ends, instant: string): boolean {
  return revokedAt === null && instant < expiresAt;
}

/** `last_used_at` is written at most once a minute. */
export function dueToBeUsed(lastUsedAt: string | null, instant: string): boolean {
  return lastUsedAt === null || instant >= after(lastUsedAt, minutes(1));
}

/** What a request does, for the limits of trust.md 13 that it counts against. */
export type RequestKind = "write" | "import";
/** How much one person's keys may do, whichever key it is: every request is a write. */
export const requestLimits = {
  write: { most: 60, within: minutes(1) },
  import: { most: 20, within: hours(1) },
} as const satisfies Record<RequestKind, { most: number; within: number }>;

/** How long the answer to an `Idempotency-Key` is kept. */
export const answersKept = days(1);
/** A request that is not answered after so long was cut off, and may be made again. */
export const cutOffAfter = minutes(15);
