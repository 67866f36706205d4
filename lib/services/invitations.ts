import { randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import {
  findInvitation,
  findInvitationByToken,
  insertInvitation,
  markInvitation,
  openInvitationsOf,
} from "@/db/queries/invitations";
import { holdersOf, membersOf } from "@/db/queries/members";
import { findOrganisation, type Organisation } from "@/db/queries/organisations";
import { findUserByEmail, insertUser } from "@/db/queries/people";
import { sitesOf } from "@/db/queries/sites";
import { type AcceptInput, type InviteInput, tellsAddress } from "@/lib/domain/inputs/people";
import {
  administratorOf,
  invitationEnd,
  refuseClosed,
  refuseSelf,
  refuseUnfit,
} from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor, Role } from "@/lib/domain/roles";
import { hashPassword } from "@/lib/outside/passwords";
import { hashOf, newToken } from "@/lib/outside/secrets";
import { change, ofOneself } from "./doors";
import { enrol } from "./grant-steps";

/** The link's secret is shown once, to who invites; the store has its hash. It holds for seven days. */
export type Invited = { readonly token: string };

/**
 * Invites an address to a role.
 * @throws Refusal `forbidden` for oneself (SD5), `conflict` where the role or an invitation is there
 */
export async function inviteMember(actor: Actor, input: InviteInput): Promise<Invited> {
  const token = newToken();
  const { organisationId, email, role } = input;
  await change(actor, "member.invite", {
    find: (at) => findOrganisation(at, organisationId),
    apply: async (at, organisation, now) => {
      await refuseFromOutside(at, actor, organisation, role, now);
      refuseSelf(actor, (await findUserByEmail(at, email))?.id ?? "");
      const siteKeys = refuseUnfit(
        organisation.kind,
        role,
        input.siteKeys,
        await sitesOf(at, organisation.id),
      );
      await refuseTwice(at, organisation.id, email, role, now);
      await insertInvitation(at, {
        id: randomUUID(),
        tokenHash: hashOf(token),
        createdAt: now,
        expiresAt: invitationEnd(now),
        organisationId: organisation.id,
        email,
        role,
        siteKeys: JSON.stringify(siteKeys),
        invitedBy: actor.userId,
      });
      return { email, role };
    },
  });
  return { token };
}

/** Takes an open invitation back. */
export function cancelInvitation(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "member.invite", {
    find: (at) => findInvitation(at, id),
    apply: async (at, found, now) => {
      if (found.acceptedAt) throw new Refusal("conflict", "members.refused.taken");
      await markInvitation(at, id, { cancelledAt: now });
      return { email: found.email, role: found.role, cancelled: 1 };
    },
  });
}

/**
 * What an invitation offers, to who holds its link; `known` where its address has an account.
 * @throws Refusal `not_found` for a link nobody was given, `conflict` for one that is closed
 */
export function showInvitation(token: string) {
  return ofOneself(async (at, now) => {
    const { invitation, organisation } = await invitationOf(at, token);
    refuseClosed(invitation, now);
    const { email, role, expiresAt } = invitation;
    const known = (await findUserByEmail(at, email)) !== undefined;
    const { legalName, localName } = organisation;
    return { email, role, expiresAt, known, legalName, localName };
  });
}

/**
 * Takes up an invitation as a new person, and returns who they are.
 * @throws Refusal `conflict` where the address has an account: its holder signs in and joins
 */
export async function acceptInvitation(input: AcceptInput): Promise<{ userId: string }> {
  const { token, name, password, locale } = input;
  const userId = randomUUID();
  const { email, guest } = await guestOf(token, { userId, accounts: [userId], name });
  if (tellsAddress(password, email)) {
    const fields = { password: { word: "account.refused.address" } } as const;
    throw new Refusal("invalid", "refusal.invalid", { fields });
  }
  const passwordHash = await hashPassword(password);
  await joining(guest, token, async (at, now) => {
    if (await findUserByEmail(at, email)) throw new Refusal("conflict", "members.refused.signIn");
    const fresh = { authEpoch: 1, deactivatedAt: null, demoSince: null, createdAt: now };
    await insertUser(at, { id: userId, email, name, locale, passwordHash, ...fresh });
  });
  return { userId };
}

/**
 * Takes up an invitation as the person who is signed in; their sessions end, as their reach has grown. Who is a
 * member already gets a further role by a second person alone while a body is engaged (SD5): until then it waits.
 */
export async function joinInvitation(
  actor: Actor,
  { token }: { readonly token: string },
): Promise<void> {
  const { email, guest } = await guestOf(token, actor);
  if (email !== actor.email) throw new Refusal("forbidden", "members.refused.other");
  await joining(guest, token);
}

/** Marks the invitation taken and gives its role, after `enter`, as one change of the organisation. */
function joining(
  guest: Actor,
  token: string,
  enter: (at: Writing, now: string) => Promise<void> = async () => {},
) {
  return change(guest, "member.join", {
    find: (at) => findInvitationByToken(at, hashOf(token)),
    apply: async (at, invitation, now) => {
      refuseClosed(invitation, now);
      refuseSelf(guest, invitation.invitedBy);
      await enter(at, now);
      const organisation = await findOrganisation(at, invitation.organisationId);
      if (!organisation) throw new Refusal("not_found", "refusal.notFound");
      const { role, siteKeys, invitedBy } = invitation;
      const { userId } = guest;
      await markInvitation(at, invitation.id, { acceptedAt: now });
      const sites: readonly string[] = JSON.parse(siteKeys);
      const waits = await enrol(at, organisation, { userId, role, sites, by: invitedBy }, now);
      return { userId, role, invitedBy, ...waits };
    },
  });
}

/** Who holds the link, as one of the organisation in the role they were invited to, and no more. */
async function guestOf(token: string, person: Pick<Actor, "userId" | "accounts" | "name">) {
  const { invitation, organisation } = await ofOneself((at) => invitationOf(at, token));
  const { email, role, organisationId } = invitation;
  const membership = {
    ...{ organisationId, role, siteKeys: [] },
    organisationName: organisation.legalName,
    organisationLocalName: organisation.localName,
    organisationKind: organisation.kind,
  };
  const { userId, accounts, name } = person;
  const alone = { email, locale: null, demo: false, sessionId: null };
  const guest: Actor = { userId, accounts, name, ...alone, memberships: [membership] };
  return { email, guest };
}

async function invitationOf(at: Reading, token: string) {
  const invitation = await findInvitationByToken(at, hashOf(token));
  const organisation = invitation && (await findOrganisation(at, invitation.organisationId));
  if (!organisation) throw new Refusal("not_found", "refusal.notFound");
  return { invitation, organisation };
}

/** The platform gives an organisation its first administrator; after that its members are its own. */
async function refuseFromOutside(
  at: Reading,
  actor: Actor,
  { id, kind }: Organisation,
  role: Role,
  now: string,
): Promise<void> {
  if (actor.memberships.some(({ organisationId }) => organisationId === id)) return;
  const first = role === administratorOf[kind] && (await holdersOf(at, id, role, now)) === 0;
  if (!first) throw new Refusal("forbidden", "members.refused.firstOnly");
}

async function refuseTwice(at: Reading, id: string, email: string, role: Role, now: string) {
  const members = await membersOf(at, id, now);
  if (members.some((one) => one.email === email && one.membership.role === role)) {
    throw new Refusal("conflict", "members.refused.has");
  }
  const open = await openInvitationsOf(at, id);
  if (open.some((one) => one.email === email && one.role === role && one.expiresAt > now)) {
    throw new Refusal("conflict", "members.refused.invited");
  }
}
