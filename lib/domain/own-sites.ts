import { mayRole, type Permission } from "./permissions";
import { Refusal } from "./refusal";
import type { Actor } from "./roles";

/**
 * The sites to which a person's act on an organisation's report is limited (domain.md 8, own sites):
 * null where it is not, as only the contributor's role is.
 */
export function ownSitesOf(
  { memberships }: Actor,
  organisationId: string,
  act: Permission,
): readonly string[] | null {
  const acting = memberships.filter(
    (one) => one.organisationId === organisationId && mayRole(act, one.role),
  );
  const limited = acting.filter(({ role }) => role === "contributor");
  if (limited.length < acting.length || acting.length === 0) return null;
  return [...new Set(limited.flatMap(({ siteKeys }) => siteKeys))].sort();
}

/** @throws Refusal `forbidden` naming the first site that is not among the person's own */
export function refuseForeignSites(own: readonly string[] | null, sites: readonly string[]): void {
  const foreign = own && sites.find((site) => !own.includes(site));
  if (foreign)
    throw new Refusal("forbidden", "reports.refused.ownSites", { values: { site: foreign } });
}
