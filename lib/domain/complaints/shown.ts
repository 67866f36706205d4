import type { Role } from "../roles";
import type { ComplaintState } from "../workflow";

/**
 * What of a complaint's own words a person reads: its handler and the body's administrator all of it; the
 * holder what is said of them, once it is taken up; the platform's administrator neither (SD6). Who sent it
 * is for handler and body alone.
 */
export function shownTo(
  roles: readonly Role[],
  handles: boolean,
  state: ComplaintState,
): { readonly text: boolean; readonly contact: boolean } {
  const own = handles || roles.includes("body_admin");
  const takenUp = state !== "received" && state !== "acknowledged";
  return { text: own || (roles.includes("org_admin") && takenUp), contact: own };
}
