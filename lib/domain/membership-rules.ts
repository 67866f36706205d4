import { after, days } from "./instants";
import { Refusal } from "./refusal";
import { type Actor, isSelf, type OrganisationKind, type Role, roles } from "./roles";

/** Who manages the members of each kind of organisation. */
export const administratorOf = {
  reporter: "org_admin",
  body: "body_admin",
  platform: "platform_admin",
} as const satisfies Record<OrganisationKind, Role>;

/**
 * The sites a role is limited to; none for any but a contributor's.
 * @throws Refusal `invalid` where the role is of another kind of organisation, lacks its sites, or names one that is not known
 */
export function refuseUnfit(
  kind: OrganisationKind,
  role: Role,
  siteKeys: readonly string[],
  known: readonly { readonly key: string }[],
): readonly string[] {
  if (roles[role].of !== kind) throw unfit("role", "members.refused.kind");
  if (role !== "contributor") return [];
  if (siteKeys.length === 0) throw unfit("siteKeys", "members.refused.sites");
  const unknown = siteKeys.find((one) => !known.some(({ key }) => key === one));
  if (unknown !== undefined) throw unfit("siteKeys", "members.refused.site", { site: unknown });
  return siteKeys;
}

/** SD5: nobody grants a role to themselves, or takes one from themselves, by whichever of their accounts. */
export function refuseSelf(grantor: Pick<Actor, "accounts">, grantee: string): void {
  if (isSelf(grantor, grantee)) throw new Refusal("forbidden", "members.refused.self");
}

/**
 * SD9: the administrator of an organisation merges two of its members' accounts, not their own with another
 * administrator's: that would take away the second person whom SD5 asks for.
 * @throws Refusal `invalid` for one account twice, `not_found` for who is no member, `forbidden` for that second person
 */
export function refuseMerge(
  actor: Pick<Actor, "accounts">,
  two: readonly [string, string],
  members: readonly { readonly userId: string; readonly role: Role }[],
): void {
  const [accountId, otherId] = two;
  if (accountId === otherId) throw unfit("otherId", "members.refused.mergeOne");
  refuseStrangers(two, members);
  const administers = (one: string) =>
    members.some(({ userId, role }) => userId === one && isAdministrator(role));
  if (two.some((one) => isSelf(actor, one)) && two.every(administers))
    throw new Refusal("forbidden", "members.refused.mergeSecond");
}

/** @throws Refusal `not_found` where one of the two is no member */
export function refuseStrangers(
  two: readonly [string, string],
  members: readonly { readonly userId: string }[],
): void {
  if (!two.every((one) => members.some(({ userId }) => userId === one)))
    throw new Refusal("not_found", "members.refused.mergeMember");
}

type Said = { readonly accountId: string; readonly otherId: string; readonly proposedBy: string };

/**
 * SD9: that two accounts are one person is said by one and agreed to by another: the person, by an account that did not
 * say it, or a second administrator.
 */
export function mayAgree(
  actor: Pick<Actor, "accounts" | "userId">,
  { accountId, otherId, proposedBy }: Said,
  administers: boolean,
): boolean {
  if (actor.userId === proposedBy) return false;
  return [accountId, otherId].includes(actor.userId) || (administers && !isSelf(actor, proposedBy));
}

/** Whether a role manages the members of its organisation. */
export const isAdministrator = (role: Role) => Object.values<Role>(administratorOf).includes(role);

/** An organisation without an administrator could not be helped from within. */
export function refuseLastAdmin(administrators: number): void {
  if (administrators <= 1) throw new Refusal("conflict", "members.refused.lastAdmin");
}

/** An invitation holds for seven days (interface.md 5.11). */
export const invitationEnd = (now: string) => after(now, days(7));

type Ending = {
  readonly acceptedAt: string | null;
  readonly cancelledAt: string | null;
  readonly expiresAt: string;
};

/** @throws Refusal `conflict` for an invitation that was taken up, cancelled or has run out */
export function refuseClosed({ acceptedAt, cancelledAt, expiresAt }: Ending, now: string): void {
  if (acceptedAt) throw new Refusal("conflict", "members.refused.taken");
  if (cancelledAt || now >= expiresAt) throw new Refusal("conflict", "members.refused.expired");
}

function unfit(
  field: string,
  word: `members.refused.${"kind" | "sites" | "site" | "mergeOne"}`,
  values: { readonly [name: string]: string } = {},
): Refusal {
  return new Refusal("invalid", "refusal.invalid", { fields: { [field]: { word, values } } });
}
