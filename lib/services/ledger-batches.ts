import { randomUUID } from "node:crypto";
import { batchesOf, deleteBatch, insertBatch } from "@/db/queries/ledger";
import { findOrganisation } from "@/db/queries/organisations";
import { retirementsOfOrganisation } from "@/db/queries/retirements";
import type { RecordBatchInput, RemoveBatchInput } from "@/lib/domain/inputs/ledger";
import { Refusal } from "@/lib/domain/refusal";
import { blockOf } from "@/lib/domain/retirement-block";
import type { Actor } from "@/lib/domain/roles";
import { change, view } from "./doors";

/**
 * Records credits held as one serial block. What is retired of them afterwards is part of the batch. Throws a
 * Refusal `invalid` where the serial does not read as so many tonnes, `conflict` where the key is taken.
 */
export function recordBatch(actor: Actor, { organisationId, ...batch }: RecordBatchInput) {
  return change(actor, "batch.record", {
    find: (at) => findOrganisation(at, organisationId),
    async apply(at, _, now) {
      const own = { id: randomUUID(), organisationId, createdAt: now, createdBy: actor.userId };
      await insertBatch(at, { ...own, ...batch, ...blockOf(batch) });
      return { key: batch.key, programme: batch.programme, tonnes: batch.quantity };
    },
  });
}

/** Takes a batch away that was recorded in error, while nothing was retired of it. */
export function removeBatch(actor: Actor, { organisationId, id }: RemoveBatchInput) {
  return change(actor, "batch.remove", {
    find: (at) => findOrganisation(at, organisationId),
    async apply(at) {
      const batch = (await batchesOf(at, organisationId)).find((one) => one.id === id);
      if (!batch) throw new Refusal("not_found", "refusal.notFound");
      const used = (await retirementsOfOrganisation(at, organisationId)).some(
        ({ batchId }) => batchId === id,
      );
      if (used) throw new Refusal("conflict", "credits.refused.batch");
      await deleteBatch(at, id);
      return { key: batch.key };
    },
  });
}

/** The batches of an organisation, the newest first: what a new retirement can be part of. */
export function listBatches(actor: Actor, organisationId: string) {
  return view(actor, "batch.record", {
    find: (at) => findOrganisation(at, organisationId),
    show: (at) => batchesOf(at, organisationId),
  });
}
