import { randomUUID } from "node:crypto";
import type { Reading } from "@/db/client";
import { insertInvitation } from "@/db/queries/invitations";
import { membersOf } from "@/db/queries/members";
import {
  findOrganisation,
  findOrganisationBySlug,
  insertOrganisation,
  markAccreditation,
  organisationsOf,
} from "@/db/queries/organisations";
import { notAccredited } from "@/lib/domain/assurance/accreditation";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { Accredit, OrganisationInput } from "@/lib/domain/inputs/people";
import { administratorOf, invitationEnd } from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, platformId } from "@/lib/domain/roles";
import { hashOf, newToken } from "@/lib/outside/secrets";
import { change, now, personally, view } from "./doors";

/**
 * Makes an organisation or a verification body and invites its first administrator; the link's secret is
 * shown once.
 * @throws Refusal `invalid` where the public address is taken, or the sector holds a phrase that no claim may use
 */
export async function createOrganisation(
  actor: Actor,
  { email, ...typed }: OrganisationInput,
): Promise<{ id: string; token: string }> {
  refuseSaid("organisation", typed, null);
  const id = randomUUID();
  const token = newToken();
  await change(actor, "organisation.create", {
    find: (at) => findOrganisation(at, platformId),
    apply: async (at, _, now) => {
      if (await findOrganisationBySlug(at, typed.slug)) throw taken();
      const plain = { aliases: "[]", demoSince: null, ...notAccredited };
      await insertOrganisation(at, { id, ...typed, ...plain, createdAt: now, version: 1 });
      const role = administratorOf[typed.kind];
      const invited = { organisationId: id, email, role, siteKeys: "[]", invitedBy: actor.userId };
      const times = { createdAt: now, expiresAt: invitationEnd(now) };
      await insertInvitation(at, {
        id: randomUUID(),
        tokenHash: hashOf(token),
        ...invited,
        ...times,
      });
      return { organisationId: id, kind: typed.kind, name: typed.legalName };
    },
  });
  return { id, token };
}

/** Every organisation and body with how many people it has: metadata, no figures (SD6). */
export function listOrganisations(actor: Actor) {
  return view(actor, "organisation.view", {
    find: (at) => findOrganisation(at, platformId),
    show: async (at) => {
      const rows = (await organisationsOf(at)).filter(({ kind }) => kind !== "platform");
      const counted = rows.map(async (row) => {
        const members = await membersOf(at, row.id, now());
        const administrators = members.filter(
          ({ membership }) => membership.role === administratorOf[row.kind],
        );
        const people = new Set(members.map(({ membership }) => membership.userId)).size;
        return { ...row, people, administrators: administrators.length };
      });
      return Promise.all(counted);
    },
  });
}

/** A verification body with its accreditation, for who keeps it. */
export function showBody(actor: Actor, id: string) {
  return view(actor, "organisation.accredit", {
    find: (at) => findOrganisation(at, platformId),
    show: (at) => bodyIn(at, id),
  });
}

/**
 * Records a body's accreditation, or its renewal: from the next request and signature on it decides.
 * @throws Refusal `not_found` where there is no such body
 */
export function accreditBody(actor: Actor, { id, accreditedScopes, ...accredited }: Accredit) {
  return change(actor, "organisation.accredit", {
    find: (at) => findOrganisation(at, platformId),
    async apply(at) {
      const { legalName } = await bodyIn(at, id);
      const scopes = JSON.stringify(accreditedScopes);
      await markAccreditation(at, id, { ...accredited, accreditedScopes: scopes });
      return { body: legalName, ...accredited, scopes };
    },
  });
}

async function bodyIn(at: Reading, id: string) {
  const found = await findOrganisation(at, id);
  if (found?.kind !== "body") throw new Refusal("not_found", "refusal.notFound");
  return found;
}

/** Makes the platform's own organisation where it is missing: its trail holds what belongs to no other. */
export async function ensurePlatform(name: string): Promise<void> {
  await personally(async (at, now) => {
    if (await findOrganisation(at, platformId)) return;
    const blank = { localName: "", aliases: "[]", registrationNumber: "", country: "", sector: "" };
    const named = { id: platformId, kind: "platform", legalName: name, slug: platformId } as const;
    await insertOrganisation(at, {
      ...named,
      ...blank,
      ...notAccredited,
      demoSince: null,
      createdAt: now,
      version: 1,
    });
  });
}

function taken(): Refusal {
  const fields = { slug: { word: "refusal.exists" } } as const;
  return new Refusal("invalid", "refusal.invalid", { fields });
}
