import { createHash, randomUUID } from "node:crypto";
import { keysTaken } from "@/db/queries/factors";
import { findOrganisation } from "@/db/queries/organisations";
import {
  findOwnEvidence,
  findOwnFactor,
  findOwnKey,
  insertOwnFactor,
  markDecided,
  type OwnFactor,
  ownFactorsIn,
  toOwnFactor,
} from "@/db/queries/own-factors";
import { namesOf } from "@/db/queries/people";
import { mediaTypeOf, plainName } from "@/lib/domain/evidence-kinds";
import { ownFactorOf } from "@/lib/domain/factors/own-factor";
import { nextKey, ownKeyOf } from "@/lib/domain/factors/own-key";
import type { DecideFactorInput, ProposeFactorInput } from "@/lib/domain/inputs/factor";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, isSelf, may } from "@/lib/domain/roles";
import { across, change, view } from "./doors";

/**
 * Proposes a factor of the organisation's own with the file that proves it; nobody may use it until
 * another person has approved it. What was proposed never changes: a correction is another key.
 * Throws a Refusal `conflict` for a key that is taken, `too_large` or `invalid` for the file.
 */
export function proposeFactor(actor: Actor, input: ProposeFactorInput) {
  const evidenceName = plainName(input.fileName);
  const evidenceType = mediaTypeOf(evidenceName, input.bytes, "bytes");
  const evidence = Buffer.from(input.bytes);
  const evidenceSha256 = createHash("sha256").update(evidence).digest("hex");
  const factor = ownFactorOf(ownKeyOf(input.name, input.key), input);
  const { key } = factor;
  return change(actor, "factor.propose", {
    find: (at) => findOrganisation(at, input.organisationId),
    async apply(at, { id: organisationId }, now) {
      const there = await findOwnKey(at, organisationId, key);
      if (there || (await keysTaken(at, [key])).length > 0) throw taken(key);
      const id = randomUUID();
      const file = { evidenceName, evidenceType, evidenceSha256, evidence };
      const made = { proposedBy: actor.userId, proposedAt: now, ...undecided };
      const own = { id, organisationId, key, body: JSON.stringify(factor), reason: input.reason };
      await insertOwnFactor(at, { ...own, ...file, ...made });
      return { id, key, evidenceSha256 };
    },
  });
}

/**
 * Approves or declines a proposal, once. Throws a Refusal `forbidden` for who proposed it, `conflict`
 * where it is decided already.
 */
export function decideFactor(actor: Actor, { id, decision, reason }: DecideFactorInput) {
  return change(actor, "factor.decide", {
    find: (at) => findOwnFactor(at, id),
    async apply(at, { key, proposedBy, decidedAt }, now) {
      if (decidedAt !== null) throw new Refusal("conflict", "ownFactors.refused.decided");
      if (isSelf(actor, proposedBy)) throw new Refusal("forbidden", "ownFactors.refused.self");
      const decided = { decidedBy: actor.userId, decidedAt: now };
      await markDecided(at, id, { ...decided, decision, decisionReason: reason });
      return { id, key, decision };
    },
  });
}

/** What the actor's organisations proposed, the latest first, and where they may propose more. */
export function listOwnFactors(actor: Actor) {
  return across(actor, "report.view", async (at, memberships) => {
    const own = new Map(memberships.map((one) => [one.organisationId, one.organisationName]));
    const rows = await ownFactorsIn(at, [...own.keys()]);
    return {
      factors: rows.map((row) => ({
        ...plain(row),
        organisationName: own.get(row.organisationId) ?? "",
      })),
      proposing: [...own]
        .filter(([id]) => may(actor, "factor.propose", { id, organisationId: id }))
        .map(([id, name]) => ({ id, name })),
    };
  });
}

/** A proposal with who proposed and who decided, and whether the actor may decide it. */
export function showOwnFactor(actor: Actor, id: string) {
  return view(actor, "report.view", {
    find: (at) => findOwnFactor(at, id),
    async show(at, row) {
      const people = [row.proposedBy, row.decidedBy].flatMap((one) => one ?? []);
      const names = await namesOf(at, people);
      const mayDecide = row.decidedAt === null && may(actor, "factor.decide", row);
      return {
        ...plain(row),
        proposedByName: names.get(row.proposedBy) ?? "",
        decidedByName: names.get(row.decidedBy ?? "") ?? "",
        own: isSelf(actor, row.proposedBy),
        mayDecide,
        mayPropose: may(actor, "factor.propose", row),
        nextKey: nextKey(row.key),
      };
    },
  });
}

/** The file that proves a proposal, as it was uploaded. */
export function readOwnEvidence(actor: Actor, id: string) {
  return view(actor, "evidence.view", {
    find: (at) => findOwnFactor(at, id),
    async show(at, { evidenceName: name, evidenceType: mediaType, evidenceSha256: sha256 }) {
      return { name, mediaType, sha256, bytes: await findOwnEvidence(at, id) };
    },
  });
}

const undecided = { decidedBy: null, decidedAt: null, decision: null, decisionReason: "" };

function plain({ body, ...row }: OwnFactor) {
  return { ...row, factor: toOwnFactor({ body }) };
}

function taken(key: string): Refusal {
  const told = { word: "ownFactors.refused.taken", values: { key, next: nextKey(key) } } as const;
  return new Refusal("conflict", told.word, { values: told.values, fields: { key: told } });
}
