import { after, days, hours, minutes } from "./instants";
import type { Role } from "./roles";

/** Those who verify, review, issue or administer: what they leave open costs more. */
const privileged = new Set<Role>([
  "org_admin",
  "lead_verifier",
  "verifier",
  "reviewer",
  "issuer",
  "body_admin",
  "platform_admin",
]);
/** Settled in design README 26 (idle) and trust.md 3.4 (absolute). */
const limits = {
  privileged: { idle: minutes(30), absolute: hours(12) },
  others: { idle: hours(8), absolute: days(7) },
} as const;

export const sessionsAtMost = 5;
/** The longest any session can last, for the cookie that carries its id. */
export const longestSeconds = limits.others.absolute / 1000;

type Times = { readonly createdAt: string; readonly seenAt: string };
type Limits = { readonly idleUntil: string; readonly absoluteUntil: string };

/** How long a session of a person with these roles holds. */
export function sessionLimits(roles: readonly Role[], { createdAt, seenAt }: Times): Limits {
  const { idle, absolute } = roles.some((role) => privileged.has(role))
    ? limits.privileged
    : limits.others;
  return { idleUntil: after(seenAt, idle), absoluteUntil: after(createdAt, absolute) };
}

type Sitting = Times & Limits & { readonly authEpoch: number; readonly revokedAt: string | null };
type Person = { readonly authEpoch: number; readonly deactivatedAt: string | null };

/**
 * Whether a session still speaks for its person: by what was written when it was last seen, and by
 * the roles they have now, whichever ends it first (trust.md 3.2).
 */
export function holds(
  session: Sitting,
  person: Person,
  roles: readonly Role[],
  instant: string,
): boolean {
  const present = sessionLimits(roles, session);
  const ends = [session.idleUntil, session.absoluteUntil, present.idleUntil, present.absoluteUntil];
  return (
    session.revokedAt === null &&
    person.deactivatedAt === null &&
    session.authEpoch === person.authEpoch &&
    ends.every((end) => instant < end)
  );
}

/** `seen_at` is written at most once a minute. */
export function dueToBeSeen({ seenAt }: Times, instant: string): boolean {
  return instant >= after(seenAt, minutes(1));
}
