import { randomUUID } from "node:crypto";
import { findOrganisation } from "@/db/queries/organisations";
import { namesOf } from "@/db/queries/people";
import { insertVcmiConfirmation, vcmiConfirmationsOf } from "@/db/queries/vcmi-confirmations";
import type { ConfirmVcmi } from "@/lib/domain/inputs/claim";
import { type Actor, platformId } from "@/lib/domain/roles";
import { change, view } from "./doors";

/** Confirms which edition's thresholds apply to VCMI claims from now on, with where they were read. */
export function confirmVcmi(actor: Actor, { edition, source }: ConfirmVcmi) {
  return change(actor, "vcmi.confirm", {
    find: (at) => findOrganisation(at, platformId),
    async apply(at, _, now) {
      const by = { confirmedBy: actor.userId, confirmedAt: now };
      await insertVcmiConfirmation(at, { id: randomUUID(), edition, source, ...by });
      return { edition, source };
    },
  });
}

/** Every confirmation with its person's name, the newest first; the first one applies. */
export function listVcmiConfirmations(actor: Actor) {
  return view(actor, "vcmi.confirm", {
    find: (at) => findOrganisation(at, platformId),
    async show(at) {
      const rows = await vcmiConfirmationsOf(at);
      const names = await namesOf(
        at,
        rows.map(({ confirmedBy }) => confirmedBy),
      );
      return rows.map((row) => ({ ...row, name: names.get(row.confirmedBy) ?? "" }));
    },
  });
}
