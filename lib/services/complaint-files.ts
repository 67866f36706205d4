import { createHash, randomUUID } from "node:crypto";
import {
  complaintFileBytes,
  complaintFilesOf,
  findComplaintFile,
  insertComplaintFile,
} from "@/db/queries/complaint-files";
import {
  asReachedBy,
  findComplaint,
  findHeldComplaint,
  insertComplaintEvent,
} from "@/db/queries/complaints";
import { refuseMoreFiles } from "@/lib/domain/complaints/files";
import { mediaTypeOf, plainName } from "@/lib/domain/evidence-kinds";
import type { Held } from "@/lib/domain/inputs/complaint";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { complaintActs, refuseState } from "@/lib/domain/workflow";
import { hashOf } from "@/lib/outside/secrets";
import { openly, view } from "./doors";

type Sent = Held & { readonly name: string; readonly bytes: Uint8Array };

/**
 * The complainant adds a file to their complaint until it is decided; the same bytes again are kept once.
 * @throws Refusal `invalid` for a kind that evidence may not be, `too_large` beyond the complaint's limits
 */
export async function attachToComplaint({ reference, key, ...sent }: Sent) {
  const name = plainName(sent.name);
  const mediaType = mediaTypeOf(name, sent.bytes);
  const bytes = Buffer.from(sent.bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return openly("complainant", "complaint.attach", {
    async find(at) {
      const row = await findHeldComplaint(at, reference, hashOf(key));
      return row && asReachedBy(row, "");
    },
    async apply(at, { id: complaintId, state, handlerId }, instant) {
      refuseState(complaintActs, "complaint.attach", state);
      const files = await complaintFilesOf(at, complaintId);
      if (files.some((one) => one.sha256 === sha256)) return { reference, sha256, handlerId: null };
      const size = bytes.byteLength;
      refuseMoreFiles(files, size);
      const file = { id: randomUUID(), complaintId, name, mediaType, sha256, size };
      await insertComplaintFile(at, { ...file, addedAt: instant }, bytes);
      const event = { act: "complaint.attach", side: "complainant", byUser: null } as const;
      const told = { ...event, outcome: null, text: name, at: instant };
      await insertComplaintEvent(at, { id: randomUUID(), complaintId, ...told });
      return { reference, sha256, handlerId };
    },
  });
}

/** A file of a complaint, for its handler alone, who decides it. @throws Refusal `not_found` for anyone else */
export function readComplaintFile(actor: Actor, { id }: { readonly id: string }) {
  return view(actor, "complaint.view", {
    async find(at) {
      const file = await findComplaintFile(at, id);
      const complaint = file && (await findComplaint(at, file.complaintId, actor.userId));
      return complaint && { ...complaint, file };
    },
    async show(at, { handlerId, file }) {
      if (handlerId !== actor.userId) throw new Refusal("not_found", "refusal.notFound");
      const { name, mediaType } = file;
      return { name, mediaType, bytes: await complaintFileBytes(at, id) };
    },
  });
}
