import type { Actor, Role } from "@/lib/domain/roles";
import { actorOf } from "@/lib/services/sessions";
import { aPerson, body, giveRole, joinedBy, organisationWith, platformAdmin } from "../fixtures";

/** Whose they are: of the holder, of the body that is engaged, of the platform, or of none of these. */
export type Whose = "holder" | "body" | "platform" | "stranger";
export type Person = {
  readonly name: string;
  readonly actor: Actor;
  readonly role: Role | null;
  readonly of: Whose;
  /** A contributor whose sites are not those of the entry in question. */
  readonly elsewhere?: true;
};

/** The site of the entries that the calls name, and one that has none of them. */
export const site = "HZ-A";
const otherSite = "BJ";

/** Who comes without a sign-in: with a complaint's secret and with another, or as the clock. */
export function openPeople({ people }: Company, by: "complainant" | "clock"): readonly Person[] {
  const nobody = people.find(({ role }) => role === null);
  if (!nobody) throw new Error("nobody is one of them");
  const names = by === "clock" ? ["clock"] : ["complainant", "who has another secret"];
  return names.map((name) => ({ ...nobody, name }));
}

export type Company = Awaited<ReturnType<typeof company>>;

/** Everybody of section 8 around one year: its holder, its body with people assigned and not, and others. */
export async function company() {
  const org = await organisationWith("reporter", "org_admin");
  const by = await body();
  const contributor = await contributorOf(org.id, site);
  const spare = {
    lead_verifier: await joinedBy(by.id, "lead_verifier"),
    verifier: await joinedBy(by.id, "verifier"),
    reviewer: await joinedBy(by.id, "reviewer"),
    issuer: await joinedBy(by.id, "issuer"),
  };
  const secondAdmin = await joinedBy(by.id, "body_admin");
  const people: Person[] = [
    { name: "reporter", actor: org.reporter, role: "reporter", of: "holder" },
    { name: "contributor", actor: contributor, role: "contributor", of: "holder" },
    {
      ...{ name: "contributor elsewhere", role: "contributor", of: "holder", elsewhere: true },
      actor: await contributorOf(org.id, otherSite),
    },
    { name: "organisation admin", actor: org.org_admin, role: "org_admin", of: "holder" },
    { name: "lead", actor: by.lead_verifier, role: "lead_verifier", of: "body" },
    { name: "verifier", actor: by.verifier, role: "verifier", of: "body" },
    { name: "signatory", actor: by.signatory, role: "verifier", of: "body" },
    { name: "reviewer", actor: by.reviewer, role: "reviewer", of: "body" },
    { name: "issuer", actor: by.issuer, role: "issuer", of: "body" },
    { name: "body admin", actor: by.body_admin, role: "body_admin", of: "body" },
    { name: "unassigned lead", actor: spare.lead_verifier, role: "lead_verifier", of: "body" },
    { name: "unassigned verifier", actor: spare.verifier, role: "verifier", of: "body" },
    { name: "unassigned reviewer", actor: spare.reviewer, role: "reviewer", of: "body" },
    { name: "unassigned issuer", actor: spare.issuer, role: "issuer", of: "body" },
    { name: "second body admin", actor: secondAdmin, role: "body_admin", of: "body" },
    {
      ...{ name: "platform admin", role: "platform_admin", of: "platform" },
      actor: await platformAdmin(),
    },
    ...(await strangers()),
  ];
  return { org: { ...org, contributor }, by, spare, secondAdmin, people };
}

async function contributorOf(organisationId: string, own: string): Promise<Actor> {
  const userId = await aPerson("contributor");
  await giveRole(userId, organisationId, "contributor", { siteKeys: [own] });
  return actorOf(userId);
}

/** People of another organisation and of another body, and one who has no role at all. */
async function strangers(): Promise<Person[]> {
  const org = await organisationWith("reporter", "contributor", "org_admin");
  const other = await body();
  const people = [
    ...(["reporter", "contributor", "org_admin"] as const).map(
      (role) => [role, org[role]] as const,
    ),
    ...(["lead_verifier", "verifier", "reviewer", "issuer", "body_admin"] as const).map(
      (role) => [role, other[role]] as const,
    ),
  ];
  const of = "stranger" as const;
  const nobody = { name: "nobody", actor: await actorOf(await aPerson()), role: null, of };
  return [
    ...people.map(([role, actor]) => ({ name: `another's ${role}`, actor, role, of })),
    nobody,
  ];
}
