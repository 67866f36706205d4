import type { Writing } from "@/db/client";
import {
  dropAnswer,
  dropOldAnswers,
  findAnswer,
  insertAnswer,
  markAnswer,
  requestsSince,
  type StoredAnswer,
} from "@/db/queries/api-keys-answers";
import { holdUser } from "@/db/queries/people";
import { answersKept, cutOffAfter, type RequestKind, requestLimits } from "@/lib/domain/api/key";
import { after, minutes } from "@/lib/domain/instants";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { personally } from "./doors";

export type Request = {
  /** The program's own name for the request. */
  readonly key: string;
  readonly kind: RequestKind;
  /** Of all that was sent. */
  readonly sha256: string;
};
export type Answer = Pick<StoredAnswer, "status" | "body">;

/**
 * Does a request of a program once: repeated within 24 hours it is given the first answer, whatever that
 * was. Where `work` breaks, nothing is kept, and it may be repeated.
 * @throws Refusal `invalid` for the same key with another request, `conflict` while the first is being
 * worked on, `too_many` beyond the limits of the person
 */
export async function answerOnce(
  actor: Actor,
  { key, kind, sha256 }: Request,
  work: () => Promise<Answer>,
): Promise<Answer & { readonly replayed: boolean }> {
  const { apiKey } = actor;
  if (!apiKey) throw new Refusal("forbidden", "refusal.forbidden");
  const place = { apiKeyId: apiKey.id, key };
  const requestSha256 = `${kind} ${sha256}`;
  const before = await personally((at, now) =>
    begin(at, actor, kind, { ...place, requestSha256, status: 0, body: "", at: now }),
  );
  if (before) return { ...before, replayed: true };
  let answer: Answer | undefined;
  try {
    answer = await work();
  } finally {
    const kept = answer;
    await personally((at) => (kept ? markAnswer(at, place, kept) : dropAnswer(at, place)));
  }
  return { ...answer, replayed: false };
}

/** Takes the request's place, or finds what it was answered before. The person's requests take turns for it. */
async function begin(
  at: Writing,
  { userId }: Actor,
  kind: RequestKind,
  row: StoredAnswer,
): Promise<Answer | undefined> {
  await holdUser(at, userId);
  const [finished, cutOff] = [after(row.at, -answersKept), after(row.at, -cutOffAfter)];
  await dropOldAnswers(at, { finished, cutOff });
  const there = await findAnswer(at, row);
  if (there) return answered(there, row);
  await refuseMany(at, userId, kind, row.at);
  await insertAnswer(at, row);
  return undefined;
}

function answered({ status, body, requestSha256 }: StoredAnswer, asked: StoredAnswer): Answer {
  if (requestSha256 !== asked.requestSha256)
    throw new Refusal("invalid", "apiKeys.refused.reused", {
      fields: { "Idempotency-Key": { word: "apiKeys.refused.reused" } },
    });
  if (status === 0) throw new Refusal("conflict", "apiKeys.refused.running");
  return { status, body };
}

async function refuseMany(at: Writing, userId: string, kind: RequestKind, now: string) {
  for (const one of new Set<RequestKind>(["write", kind])) {
    const { most, within } = requestLimits[one];
    const made = await requestsSince(at, userId, { kind: one, since: after(now, -within) });
    if (made < most) continue;
    throw new Refusal("too_many", "refusal.tooMany", { values: { minutes: within / minutes(1) } });
  }
}
