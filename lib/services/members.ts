import { openInvitationsOf } from "@/db/queries/invitations";
import { membersOf, siteKeysOf } from "@/db/queries/members";
import { findOrganisation } from "@/db/queries/organisations";
import { namesOf } from "@/db/queries/people";
import { openRoleChanges } from "@/db/queries/role-changes";
import { lastSeenOf } from "@/db/queries/sessions";
import { sitesOf } from "@/db/queries/sites";
import type { Actor } from "@/lib/domain/roles";
import { now, view } from "./doors";
import { secondsOf } from "./grant-steps";

/** Who is in an organisation, a row for each role held; its sites, and which invitations and role changes are open. */
export function listMembers(actor: Actor, organisationId: string) {
  return view(actor, "member.view", {
    find: (at) => findOrganisation(at, organisationId),
    show: async (at, organisation) => {
      const rows = await membersOf(at, organisation.id, now());
      const seen = await lastSeenOf(
        at,
        rows.map(({ membership }) => membership.userId),
      );
      const members = rows.map(({ membership, name, email }) => ({
        id: membership.id,
        userId: membership.userId,
        name,
        email,
        role: membership.role,
        siteKeys: siteKeysOf(membership),
        since: membership.validFrom,
        lastSeenAt: seen.get(membership.userId) ?? null,
        self: membership.userId === actor.userId,
      }));
      const open = await openInvitationsOf(at, organisation.id);
      const names = await namesOf(
        at,
        open.map(({ invitedBy }) => invitedBy),
      );
      const invitations = open.map(({ id, email, role, expiresAt, invitedBy }) => ({
        id,
        email,
        role,
        expiresAt,
        expired: expiresAt <= now(),
        invitedBy: names.get(invitedBy) ?? "",
      }));
      const changes = [];
      for (const one of await openRoleChanges(at, organisation.id)) {
        const involved = [one.userId, one.change.proposedBy];
        const seconds = await secondsOf(at, organisation, involved, now());
        changes.push({ ...one, mayConfirm: seconds.includes(actor.userId) });
      }
      const sites = await sitesOf(at, organisation.id);
      return { organisation, sites, members, invitations, changes };
    },
  });
}
