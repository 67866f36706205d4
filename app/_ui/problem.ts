import { teller } from "@/lib/domain/documents/translate";
import { isRefusal, type RefusalCode } from "@/lib/domain/refusal";

/** What each refusal is in HTTP, wherever a route answers with one. */
export const statuses: Readonly<Record<RefusalCode, number>> = {
  not_found: 404,
  unauthenticated: 401,
  forbidden: 403,
  invalid: 422,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  too_many: 429,
};

/**
 * A refusal as an answer to a machine: problem+json (RFC 9457), its texts in English. Any other error is
 * a defect and goes on up.
 */
export function asProblem(error: unknown): Response {
  if (!isRefusal(error)) throw error;
  const { code, word, values, fields } = error;
  const status = statuses[code];
  const say = teller("en");
  const errors = Object.entries(fields).map(([field, told]) => ({
    pointer: `/${field.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll(".", "/")}`,
    detail: say(told),
  }));
  const problem = {
    type: `/problems/${code.replaceAll("_", "-")}`,
    title: say({ word, values }),
    status,
    code,
    ...(errors.length > 0 && { errors }),
  };
  const wait = Number(values.minutes ?? 1) * 60;
  const headers = {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...(status === 429 && { "retry-after": String(wait) }),
    ...(status === 401 && { "www-authenticate": "Bearer" }),
  };
  return new Response(JSON.stringify(problem), { status, headers });
}

/** Runs a route's work and makes a problem of what it refuses. */
export async function orProblem(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return asProblem(error);
  }
}
