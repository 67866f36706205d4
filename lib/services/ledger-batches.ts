import { randomUUID } from "node:crypto";
import type { Reading } from "@/db/client";
import { batchesOf, insertBatch, reverseBatch } from "@/db/queries/ledger";
import { findOrganisation } from "@/db/queries/organisations";
import { retirementsOfOrganisation } from "@/db/queries/retirements";
import type { RecordBatchInput, RemoveBatchInput } from "@/lib/domain/inputs/ledger";
import { Refusal } from "@/lib/domain/refusal";
import { blockOf, refuseUnlike } from "@/lib/domain/retirement-block";
import type { Actor } from "@/lib/domain/roles";
import { change, view } from "./doors";

/**
 * Records credits held as one serial block. What is retired of them afterwards is part of the batch. Throws a
 * Refusal `invalid` where the serial does not read as so many tonnes or says another country, project or vintage,
 * `conflict` where the key is taken or a batch of anybody's has a number of it, without saying whose.
 */
export function recordBatch(actor: Actor, { organisationId, ...batch }: RecordBatchInput) {
  return change(actor, "batch.record", {
    find: (at) => findOrganisation(at, organisationId),
    async apply(at, _, now) {
      refuseUnlike(batch, now.slice(0, 10));
      if ((await batchesOf(at, organisationId)).some(({ key }) => key === batch.key))
        throw new Refusal("conflict", "credits.refused.batchKey", {
          fields: { key: { word: "credits.refused.batchKey" } },
        });
      const own = { id: randomUUID(), organisationId, createdAt: now, createdBy: actor.userId };
      await insertBatch(at, { ...own, ...batch, ...blockOf(batch), withdrawnAt: null });
      return { key: batch.key, programme: batch.programme, tonnes: batch.quantity };
    },
  });
}

/**
 * Takes back a batch that was recorded in error, by a reversal with its reason; its serials and its key are free
 * again, and it stays in the ledger. Throws a Refusal `conflict` while credits of it are retired.
 */
export function removeBatch(actor: Actor, { organisationId, id, reason }: RemoveBatchInput) {
  return change(actor, "batch.remove", {
    find: (at) => findOrganisation(at, organisationId),
    async apply(at, _, now) {
      const batch = (await batchesOf(at, organisationId)).find((one) => one.id === id);
      if (!batch) throw new Refusal("not_found", "refusal.notFound");
      if (batch.withdrawnAt !== null)
        throw new Refusal("conflict", "credits.refused.batchReversed");
      const used = (await retirementsOfOrganisation(at, organisationId)).some(
        ({ batchId, withdrawnAt }) => batchId === id && withdrawnAt === null,
      );
      if (used) throw new Refusal("conflict", "credits.refused.batch");
      await reverseBatch(at, batch, { at: now, by: actor.userId, reason });
      return { key: batch.key, tonnes: batch.quantity, reason };
    },
  });
}

/** The batches of an organisation, the newest first: what a new retirement can be part of. */
export function listBatches(actor: Actor, organisationId: string) {
  return view(actor, "batch.record", {
    find: (at) => findOrganisation(at, organisationId),
    show: (at) => liveBatches(at, organisationId),
  });
}

const liveBatches = async (at: Reading, organisationId: string) =>
  (await batchesOf(at, organisationId)).filter(({ withdrawnAt }) => withdrawnAt === null);
