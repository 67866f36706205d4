import type { OrganisationKind, Role } from "@/lib/domain/roles";
import type { Locale } from "@/lib/domain/words/index";
import type { Kit } from "../dialect";

/** Organisations (reporters, verification bodies, the platform's own), people, their roles and sessions. */
export function peopleTables(d: Kit) {
  const organisations = d.table("organisation", {
    id: d.text("id").primaryKey(),
    kind: d.text("kind").$type<OrganisationKind>().notNull(),
    legalName: d.text("legal_name").notNull(),
    localName: d.text("local_name").notNull(),
    /** JSON list of texts. */
    aliases: d.text("aliases").notNull(),
    registrationNumber: d.text("registration_number").notNull(),
    country: d.text("country").notNull(),
    sector: d.text("sector").notNull(),
    slug: d.text("slug").notNull().unique(),
    accreditationBody: d.text("accreditation_body"),
    accreditationNumber: d.text("accreditation_number"),
    accreditedFrom: d.text("accredited_from"),
    accreditedTo: d.text("accredited_to"),
    accreditedScopes: d.text("accredited_scopes").notNull().default("[]"),
    accreditedSectors: d.text("accredited_sectors").notNull().default(""),
    demoSince: d.text("demo_since"),
    createdAt: d.text("created_at").notNull(),
    version: d.integer("version").notNull(),
  });
  const organisationId = () =>
    d
      .text("organisation_id")
      .notNull()
      .references(() => organisations.id);
  const users = d.table("user", {
    id: d.text("id").primaryKey(),
    /** Folded to lower case: one address is one account (SD9). */
    email: d.text("email").notNull().unique(),
    name: d.text("name").notNull(),
    locale: d.text("locale").$type<Locale>(),
    passwordHash: d.text("password_hash"),
    /** Raised by a password change, a role change and signing out everywhere; older sessions end. */
    authEpoch: d.integer("auth_epoch").notNull(),
    deactivatedAt: d.text("deactivated_at"),
    demoSince: d.text("demo_since"),
    createdAt: d.text("created_at").notNull(),
  });
  const userId = () =>
    d
      .text("user_id")
      .notNull()
      .references(() => users.id);
  const memberships = d.table(
    "membership",
    {
      id: d.text("id").primaryKey(),
      organisationId: organisationId(),
      userId: userId(),
      role: d.text("role").$type<Role>().notNull(),
      /** JSON list of site keys; a contributor's own sites. */
      siteKeys: d.text("site_keys").notNull(),
      grantedBy: d.text("granted_by").notNull(),
      validFrom: d.text("valid_from").notNull(),
      validTo: d.text("valid_to"),
    },
    (t) => [
      d.index("membership_user").on(t.userId),
      d.index("membership_organisation").on(t.organisationId),
    ],
  );
  const invitations = d.table(
    "invitation",
    {
      id: d.text("id").primaryKey(),
      tokenHash: d.text("token_hash").notNull().unique(),
      organisationId: organisationId(),
      email: d.text("email").notNull(),
      role: d.text("role").$type<Role>().notNull(),
      siteKeys: d.text("site_keys").notNull(),
      invitedBy: d.text("invited_by").notNull(),
      createdAt: d.text("created_at").notNull(),
      expiresAt: d.text("expires_at").notNull(),
      acceptedAt: d.text("accepted_at"),
      cancelledAt: d.text("cancelled_at"),
    },
    (t) => [d.index("invitation_organisation").on(t.organisationId)],
  );
  /** SD5: a role change while a body is engaged waits for a second person. */
  const roleChanges = d.table(
    "role_change",
    {
      id: d.text("id").primaryKey(),
      organisationId: organisationId(),
      membershipId: d
        .text("membership_id")
        .notNull()
        .references(() => memberships.id),
      /** Another role in the place of the membership's, one beside it, or the end of it. */
      kind: d.text("kind").$type<"change" | "add" | "remove">().notNull().default("change"),
      /** Of an end: the role that ends. */
      role: d.text("role").$type<Role>().notNull(),
      siteKeys: d.text("site_keys").notNull(),
      proposedBy: d.text("proposed_by").notNull(),
      proposedAt: d.text("proposed_at").notNull(),
      /** Who confirmed it, or took it back, and when. */
      decidedBy: d.text("decided_by"),
      confirmedAt: d.text("confirmed_at"),
      discardedAt: d.text("discarded_at"),
    },
    (t) => [d.index("role_change_organisation").on(t.organisationId)],
  );
  /** SD9: what an administrator says of two accounts, which counts once the person or another administrator agrees. */
  const mergeProposals = d.table(
    "merge_proposal",
    {
      id: d.text("id").primaryKey(),
      organisationId: organisationId(),
      accountId: d
        .text("account_id")
        .notNull()
        .references(() => users.id),
      otherId: d
        .text("other_id")
        .notNull()
        .references(() => users.id),
      reason: d.text("reason").notNull(),
      proposedBy: d.text("proposed_by").notNull(),
      proposedAt: d.text("proposed_at").notNull(),
      /** Who agreed, or set it aside, and when. */
      decidedBy: d.text("decided_by"),
      confirmedAt: d.text("confirmed_at"),
      discardedAt: d.text("discarded_at"),
    },
    (t) => [
      d.index("merge_proposal_organisation").on(t.organisationId),
      d.index("merge_proposal_account").on(t.accountId),
      d.index("merge_proposal_other").on(t.otherId),
    ],
  );
  /** SD9: accounts that are one person, each with every other of that person and both ways; said once, for good. */
  const samePeople = d.table(
    "same_person",
    {
      accountId: d
        .text("account_id")
        .notNull()
        .references(() => users.id),
      otherId: d
        .text("other_id")
        .notNull()
        .references(() => users.id),
      mergedBy: d.text("merged_by").notNull(),
      mergedAt: d.text("merged_at").notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.accountId, t.otherId] })],
  );
  const sessions = d.table(
    "session",
    {
      idHash: d.text("id_hash").primaryKey(),
      userId: userId(),
      authEpoch: d.integer("auth_epoch").notNull(),
      createdAt: d.text("created_at").notNull(),
      seenAt: d.text("seen_at").notNull(),
      idleUntil: d.text("idle_until").notNull(),
      absoluteUntil: d.text("absolute_until").notNull(),
      revokedAt: d.text("revoked_at"),
      device: d.text("device").notNull(),
    },
    (t) => [d.index("session_user").on(t.userId)],
  );
  const signInFailures = d.table(
    "sign_in_failure",
    {
      id: d.text("id").primaryKey(),
      emailHash: d.text("email_hash").notNull(),
      at: d.text("at").notNull(),
    },
    (t) => [d.index("sign_in_failure_email").on(t.emailHash, t.at)],
  );
  return {
    organisations,
    users,
    memberships,
    invitations,
    roleChanges,
    mergeProposals,
    samePeople,
    sessions,
    signInFailures,
  };
}
