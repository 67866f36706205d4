import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { membersOf } from "@/db/queries/members";
import { findOrganisation, findOrganisationBySlug } from "@/db/queries/organisations";
import { findUserByEmail, insertUser } from "@/db/queries/people";
import { tellsAddress, type UserInput } from "@/lib/domain/inputs/people";
import { refuseUnfit } from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, platformId } from "@/lib/domain/roles";
import { hashPassword } from "@/lib/outside/passwords";
import { change } from "./doors";
import { enrol } from "./grant-steps";

/** Who runs the installation from its command line; the trail tells it from people. */
const operator: Actor = {
  userId: "operator",
  accounts: ["operator"],
  name: "Command line",
  email: "",
  locale: null,
  demo: false,
  sessionId: null,
  memberships: [
    {
      organisationId: platformId,
      organisationName: "",
      organisationLocalName: "",
      organisationKind: "platform",
      role: "platform_admin",
      siteKeys: [],
    },
  ],
};

/**
 * Adds a person with a role, or the role to a person who is there already, whose password then stays.
 * For the operator of the installation alone: nothing in `app` calls it. A further role waits as it would by an
 * invitation while a body is engaged (SD5).
 * @throws Refusal `not_found` for an organisation that is not there, `conflict` where they have the role
 */
export async function addUser({ email, name, password, role, organisation }: UserInput) {
  if (tellsAddress(password, email)) throw new Refusal("invalid", "account.refused.address");
  const passwordHash = await hashPassword(password);
  return change(operator, "member.join", {
    find: async (at) => {
      const id = organisation ? (await findOrganisationBySlug(at, organisation))?.id : platformId;
      return id === undefined ? undefined : findOrganisation(at, id);
    },
    apply: async (at, organisation, now) => {
      refuseUnfit(organisation.kind, role, [], []);
      const fresh = { id: randomUUID(), email, name, passwordHash, createdAt: now };
      const userId = await personOf(at, fresh);
      const members = await membersOf(at, organisation.id, now);
      const held = members.some((one) => one.email === email && one.membership.role === role);
      if (held) throw new Refusal("conflict", "members.refused.has");
      const grant = { userId, role, sites: [], by: operator.userId };
      const waits = await enrol(at, organisation, grant, now);
      return { userId, role, email, ...waits };
    },
  });
}

type Fresh = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly createdAt: string;
};

async function personOf(at: Writing, fresh: Fresh): Promise<string> {
  const there = await findUserByEmail(at, fresh.email);
  if (there) return there.id;
  const plain = { locale: null, authEpoch: 1, deactivatedAt: null, demoSince: null };
  await insertUser(at, { ...fresh, ...plain });
  return fresh.id;
}
