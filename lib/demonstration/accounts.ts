import { randomBytes } from "node:crypto";
import type { CaseFile } from "@/lib/domain/case/case-file";
import type { Actor, Role } from "@/lib/domain/roles";
import { markDemonstration } from "@/lib/services/demonstration";
import { acceptInvitation, inviteMember } from "@/lib/services/invitations";
import { addUser } from "@/lib/services/operators";
import { accreditBody, createOrganisation, ensurePlatform } from "@/lib/services/organisations";
import { actorOf } from "@/lib/services/sessions";
import { addressOf, contributedSites, type PersonKey, people } from "./people";

export type Cast = Readonly<Record<Exclude<PersonKey, "contributor">, string>> & {
  readonly organisationId: string;
  readonly bodyId: string;
};

/** Nobody signs in with these: the demonstration's people are pressed, and only where it is on. */
const password = () => randomBytes(24).toString("base64url");

/** The organisation, the body and who is in them, invited as anybody would be; the contributor comes when there are sites. */
export async function openAccounts(
  year: CaseFile,
  accredited: { from: string; to: string },
): Promise<Cast> {
  await ensurePlatform("Zeroproof");
  const { userId: platform } = await addUser({
    ...nameOf("platform"),
    role: "platform_admin",
    password: password(),
  });
  const founder = await actor(platform);
  const { legalName, localName, slug, registrationNumber, country, sector } = year.organisation;
  const organisation = await createOrganisation(founder, {
    ...{ kind: "reporter", legalName, localName, slug, registrationNumber, country, sector },
    email: addressOf("admin"),
  });
  const body = await createOrganisation(founder, {
    ...{
      kind: "body",
      legalName: "CEC (demonstration)",
      localName: "中环联合(演示)",
      slug: "cec-demo",
    },
    ...{ registrationNumber: "DEMO-0002", country: "CN", sector: "verification" },
    email: addressOf("bodyAdmin"),
  });
  await accreditBody(founder, {
    ...{ id: body.id, accreditationBody: "DEMO", accreditationNumber: "DEMO-ACC-001" },
    ...{ accreditedFrom: accredited.from, accreditedTo: accredited.to },
    ...{ accreditedScopes: ["organisation"], accreditedSectors: "" },
  });
  const admin = await join("admin", organisation.token);
  const bodyAdmin = await join("bodyAdmin", body.token);
  const cast = {
    organisationId: organisation.id,
    bodyId: body.id,
    platform,
    admin,
    bodyAdmin,
    reporter: await within("reporter", admin, organisation.id),
    lead: await within("lead", bodyAdmin, body.id),
    verifier: await within("verifier", bodyAdmin, body.id),
    reviewer: await within("reviewer", bodyAdmin, body.id),
    issuer: await within("issuer", bodyAdmin, body.id),
    secondIssuer: await within("secondIssuer", bodyAdmin, body.id),
  };
  const { organisationId, bodyId, ...persons } = cast;
  await markDemonstration([organisationId, bodyId], Object.values(persons));
  return cast;
}

/** The contributor of two sites of the organisation, which has to have them. */
export async function openContributor({ organisationId, admin }: Cast): Promise<void> {
  const contributor = await within("contributor", admin, organisationId, contributedSites);
  await markDemonstration([], [contributor]);
}

/** Who a person is now, as every request would find them. */
export async function actor(userId: string): Promise<Actor> {
  const found = await actorOf(userId);
  if (!found) throw new Error("a person of the demonstration is missing");
  return found;
}

const nameOf = (key: PersonKey) => ({ email: addressOf(key), name: people[key].name });

async function within(
  key: PersonKey,
  inviter: string,
  organisationId: string,
  siteKeys: readonly string[] = [],
): Promise<string> {
  const role: Role = people[key].role;
  const invitation = { organisationId, email: addressOf(key), role, siteKeys };
  return join(key, (await inviteMember(await actor(inviter), invitation)).token);
}

async function join(key: PersonKey, token: string): Promise<string> {
  const taken = { token, name: people[key].name, password: password(), locale: null };
  return (await acceptInvitation(taken)).userId;
}
