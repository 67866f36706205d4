import { randomUUID } from "node:crypto";
import { findByNumber, findCertificate } from "@/db/queries/certificates";
import { findOrganisation, findOrganisationBySlug } from "@/db/queries/organisations";
import {
  findListing,
  findPledge,
  insertPatent,
  listingsOf,
  markListing,
  markPledge,
  type Pledge,
  pledgesOf,
  putListing,
  putPledge,
} from "@/db/queries/pledges";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { EndInput, ListingInput, PatentInput, PledgeInput } from "@/lib/domain/inputs/pledge";
import { patentNumber } from "@/lib/domain/pledges/offices";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { across, change, publicly } from "./doors";

/** Records what the organisation has pledged, with where that can be read; the same name again corrects it until it has ended. */
export function recordPledge(actor: Actor, { organisationId, ...pledge }: PledgeInput) {
  return change(actor, "pledge.record", {
    find: (at) => findOrganisation(at, organisationId),
    async apply(at, organisation, now) {
      refuseSaid("pledge", pledge, null);
      const standing = await pledgesOf(at, organisation.id);
      refuseEnded(standing.find(({ name }) => name === pledge.name));
      const recorded = { recordedBy: actor.userId, recordedAt: now };
      const of = { id: randomUUID(), organisationId: organisation.id };
      await putPledge(at, { ...of, ...pledge, ...recorded, ...lasting });
      return { name: pledge.name };
    },
  });
}

/** Ends a pledge, which stays where it was with its end. @throws Refusal `conflict` where it has ended */
export function endPledge(actor: Actor, { id, ...ended }: EndInput) {
  return change(actor, "pledge.record", {
    find: (at) => findPledge(at, id),
    async apply(at, pledge, now) {
      refuseEnded(pledge);
      refuseSaid("ending", ended, null);
      refuseComing(ended, pledge.joinedOn, now.slice(0, 10));
      await markPledge(at, id, ended);
      return { name: pledge.name, endedOn: ended.endedOn };
    },
  });
}

/** Records a patent that a pledge opens. @throws Refusal `conflict` where the pledge has it already */
export function recordPatent(actor: Actor, { id, ...patent }: PatentInput) {
  return change(actor, "pledge.record", {
    find: (at) => findPledge(at, id),
    async apply(at, pledge) {
      refuseEnded(pledge);
      refuseSaid("patent", patent, null);
      const number = patentNumber(patent.office, patent.number) ?? patent.number;
      const standing = (await pledgesOf(at, pledge.organisationId)).find((one) => one.id === id);
      if (standing?.patents.some((one) => one.office === patent.office && one.number === number))
        throw new Refusal("conflict", "pledges.refused.patent", {
          fields: { number: { word: "pledges.refused.patent" } },
        });
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
      refuseSaid("listing", listing, null);
      refuseFuture(listing, now.slice(0, 10));
      const standing = await listingsOf(at, certificateId);
      refuseEnded(standing.find(({ platform }) => platform === listing.platform));
      const recorded = { recordedBy: actor.userId, recordedAt: now };
      const of = { id: randomUUID(), certificateId, organisationId };
      await putListing(at, { ...of, ...listing, ...recorded, ...lasting });
      return { number, platform: listing.platform };
    },
  });
}

/** Records that a listing was looked at today and stands as it is told. */
export function checkListing(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "listing.record", {
    find: (at) => findListing(at, id),
    async apply(at, listing, now) {
      refuseEnded(listing);
      const checkedOn = now.slice(0, 10);
      await markListing(at, id, { checkedOn });
      return { platform: listing.platform, checkedOn };
    },
  });
}

/** Ends a listing, which stays where it was with its end. @throws Refusal `conflict` where it has ended */
export function endListing(actor: Actor, { id, ...ended }: EndInput) {
  return change(actor, "listing.record", {
    find: (at) => findListing(at, id),
    async apply(at, listing, now) {
      refuseEnded(listing);
      refuseSaid("ending", ended, null);
      refuseComing(ended, listing.listedOn, now.slice(0, 10));
      await markListing(at, id, ended);
      return { platform: listing.platform, endedOn: ended.endedOn };
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

const lasting = { endedOn: null, endReason: null } as const;

/** What has ended stays as it was; the store refuses its change too. */
function refuseEnded(found: { readonly endedOn: string | null } | undefined): void {
  if (found?.endedOn) throw new Refusal("conflict", "pledges.refused.ended");
}

/** An end lies between the beginning, which may be a month or a year, and today. */
function refuseComing({ endedOn }: Pick<EndInput, "endedOn">, began: string, today: string): void {
  if (endedOn <= today && endedOn.slice(0, began.length) >= began) return;
  throw new Refusal("invalid", "refusal.invalid", {
    fields: { endedOn: { word: "pledges.refused.end" } },
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
