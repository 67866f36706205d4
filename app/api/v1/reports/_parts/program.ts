import type { z } from "zod";
import { asProblem, orProblem } from "@/app/_ui/problem";
import { keyIn, type RequestKind } from "@/lib/domain/api/key";
import { parsed } from "@/lib/domain/form-input";
import { idempotencyKey } from "@/lib/domain/inputs/api-key";
import { Refusal, type Told } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { identifyKey } from "@/lib/services/api-keys";
import { type Answer, answerOnce } from "@/lib/services/idempotency";
import { bodyOf, requestHash } from "./body";

type Query = z.ZodObject;
type Body = Uint8Array<ArrayBuffer>;
/** What a program sent: as whom, what it asked in the address, and the bytes of its body. */
type Sent<Q extends Query> = { actor: Actor; query: z.output<Q>; body: Body };
type Write<Q extends Query> = {
  readonly kind: RequestKind;
  readonly query: Q;
  /** As many bytes as its body has at most. */
  readonly limit: number;
};

/** Answers a program that looks. Its key alone says who asks: a browser's cookie is not read here. */
export function look<Q extends Query>(
  request: Request,
  query: Q,
  work: (actor: Actor, query: z.output<Q>) => Promise<unknown>,
): Promise<Response> {
  return orProblem(async () => {
    const actor = await keyHolder(request);
    const body = JSON.stringify(await work(actor, asked(request, query)));
    return told({ status: 200, body });
  });
}

/**
 * Answers a program that writes. A request is known by its `Idempotency-Key`: repeated, it is given its
 * first answer and does nothing.
 */
export function write<Q extends Query>(
  request: Request,
  { kind, query, limit }: Write<Q>,
  work: (sent: Sent<Q>) => Promise<{ readonly status: number; readonly body: unknown }>,
): Promise<Response> {
  return orProblem(async () => {
    const actor = await keyHolder(request);
    const key = keyOf(request);
    const body = await bodyOf(request, limit);
    const named = { key, kind, sha256: requestHash(request, body) };
    const answer = await answerOnce(actor, named, () =>
      kept(async () => work({ actor, query: asked(request, query), body })),
    );
    return told(answer);
  });
}

async function keyHolder(request: Request): Promise<Actor> {
  const key = keyIn(request.headers.get("authorization"));
  const actor = key && (await identifyKey(key));
  if (!actor) throw new Refusal("unauthenticated", "apiKeys.refused.none");
  return actor;
}

function keyOf(request: Request): string {
  const sent = idempotencyKey.safeParse(request.headers.get("idempotency-key"));
  if (sent.success) return sent.data;
  const fields = { "Idempotency-Key": { word: "apiKeys.refused.noIdempotencyKey" } } as const;
  throw new Refusal("invalid", "apiKeys.refused.noIdempotencyKey", { fields });
}

/** What the address asks; a name that is none of the operation's is refused, so that no typing error is acted on. */
function asked<Q extends Query>(request: Request, query: Q): z.output<Q> {
  const { searchParams } = new URL(request.url);
  const strange = [...searchParams.keys()].filter((name) => !(name in query.shape));
  const fields: Record<string, Told> = {};
  for (const name of strange) fields[name] = { word: "apiKeys.refused.parameter" };
  if (strange.length > 0) throw new Refusal("invalid", "refusal.invalid", { fields });
  return parsed(query, Object.fromEntries(searchParams));
}

/** What a request is answered, to be kept: a refusal is an answer as well. */
async function kept(
  work: () => Promise<{ readonly status: number; readonly body: unknown }>,
): Promise<Answer> {
  try {
    const { status, body } = await work();
    return { status, body: JSON.stringify(body) };
  } catch (error) {
    const problem = asProblem(error);
    return { status: problem.status, body: await problem.text() };
  }
}

/** An answer with the heads that follow from it: what was made, and in which version it is. */
function told({ status, body, replayed }: Answer & { readonly replayed?: boolean }): Response {
  const good = status < 300;
  const { links, version } = good ? JSON.parse(body) : {};
  return new Response(body, {
    status,
    headers: {
      "content-type": good ? "application/json" : "application/problem+json",
      "cache-control": "private, no-store",
      ...(good && status > 200 && links && { location: links.self }),
      ...(version !== undefined && { etag: `"v${version}"` }),
      ...(replayed && { "idempotency-replayed": "true" }),
    },
  });
}
