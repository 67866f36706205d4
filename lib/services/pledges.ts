import { randomUUID } from "node:crypto";
import { findByNumber, findCertificate } from "@/db/queries/certificates";
import { findOrganisation, findOrganisationBySlug } from "@/db/queries/organisations";
import {
  findPledge,
  insertPatent,
  listingsOf,
  type Pledge,
  pledgesOf,
  putListing,
  putPledge,
} from "@/db/queries/pledges";
import type { ListingInput, PatentInput, PledgeInput } from "@/lib/domain/inputs/pledge";
import { patentNumber } from "@/lib/domain/pledges/offices";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { across, change, publicly } from "./doors";

/** Records what the organisation has pledged, with where that can be read; the same name again corrects it. */
export function recordPledge(actor: Actor, { organisationId, ...pledge }: PledgeInput) {
  return change(actor, "pledge.record", {
    find: (at) => findOrganisation(at, organisationId),
    async apply(at, organisation, now) {
      const recorded = { recordedBy: actor.userId, recordedAt: now };
      await putPledge(at, {
        id: randomUUID(),
        organisationId: organisation.id,
        ...pledge,
        ...recorded,
      });
      return { name: pledge.name };
    },
  });
}

/** Records a patent that a pledge opens. @throws Refusal `conflict` where the pledge has it already */
export function recordPatent(actor: Actor, { id, ...patent }: PatentInput) {
  return change(actor, "pledge.record", {
    find: (at) => findPledge(at, id),
    async apply(at, pledge) {
      const number = patentNumber(patent.office, patent.number) ?? patent.number;
      await insertPatent(at, { id: randomUUID(), pledgeId: pledge.id, ...patent, number });
      return { name: pledge.name, number };
    },
  });
}

/** Records where a certificate is listed elsewhere, or a newer check of it. Its address is shown, never fetched. */
export function recordListing(actor: Actor, { id, ...listing }: ListingInput) {
  return change(actor, "listing.record", {
    find: (at) => findCertificate(at, id),
    async apply(at, { id: certificateId, organisationId, number }, now) {
      refuseFuture(listing, now.slice(0, 10));
      const recorded = { recordedBy: actor.userId, recordedAt: now };
      const of = { id: randomUUID(), certificateId, organisationId };
      await putListing(at, { ...of, ...listing, ...recorded });
      return { number, platform: listing.platform };
    },
  });
}

/** The pledges of a person's organisations, by organisation. */
export function listPledges(actor: Actor) {
  return across(actor, "pledge.record", async (at, memberships) => {
    const own = new Map(memberships.map((one) => [one.organisationId, one.organisationName]));
    const found: { id: string; name: string; pledges: readonly Pledge[] }[] = [];
    for (const [id, name] of own) found.push({ id, name, pledges: await pledgesOf(at, id) });
    return found;
  });
}

/** What anyone may read of an organisation's pledges. */
export function publicPledges(slug: string): Promise<readonly Pledge[]> {
  return publicly(async (at) => {
    const organisation = await findOrganisationBySlug(at, slug);
    return organisation ? pledgesOf(at, organisation.id) : [];
  });
}

/** Where else anyone finds a certificate, and when that was last looked at. */
export function publicListings(number: string) {
  return publicly(async (at) => {
    const found = await findByNumber(at, number);
    return found ? listingsOf(at, found.id) : [];
  });
}

function refuseFuture(listing: Pick<ListingInput, "listedOn" | "checkedOn">, today: string): void {
  const told = { word: "pledges.refused.future" } as const;
  if (listing.checkedOn > today)
    throw new Refusal("invalid", "refusal.invalid", { fields: { checkedOn: told } });
  if (listing.listedOn > listing.checkedOn)
    throw new Refusal("invalid", "refusal.invalid", {
      fields: { listedOn: { word: "pledges.refused.order" } },
    });
}
