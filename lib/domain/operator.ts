import type { Actor, OrganisationKind, Role } from "./roles";

/** Who runs the installation from its command line, in a role of one organisation; the trail tells it from people. */
export function operatorIn(
  organisation: { readonly id: string; readonly legalName: string },
  organisationKind: OrganisationKind,
  role: Role,
): Actor {
  const { id: organisationId, legalName: organisationName } = organisation;
  const place = { organisationId, organisationName, organisationLocalName: "", organisationKind };
  const membership = { ...place, role, siteKeys: [] };
  const accounts = ["operator"];
  const nobody = { accounts, email: "", locale: null, demo: false, sessionId: null };
  return { userId: "operator", name: "Command line", ...nobody, memberships: [membership] };
}
