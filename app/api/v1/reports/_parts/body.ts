import { Refusal } from "@/lib/domain/refusal";
import { sha256Of } from "@/lib/domain/sha256";

/** As many bytes as a JSON body has at most, and a sheet (trust.md 13, 11). */
export const jsonBytes = 1_000_000;
export const sheetBytes = 10_000_000;

/** A request's bytes. Throws a Refusal `too_large` as soon as there are more than `limit`. */
export async function bodyOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const values = { limit: `${limit / 1_000_000} MB` };
  const refused = new Refusal("too_large", "refusal.tooLarge", { values });
  if (Number(request.headers.get("content-length")) > limit) throw refused;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > limit) throw refused;
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.byteLength;
  }
  return whole;
}

/** What makes two requests the same: the act, its address, and all that was sent with it. */
export function requestHash(request: Request, body: Uint8Array): string {
  const { pathname, search } = new URL(request.url);
  const heads = ["content-type", "if-match"].map((name) => request.headers.get(name) ?? "");
  const said = [request.method, pathname + search, ...heads, sha256Of(body)];
  return sha256Of(new TextEncoder().encode(JSON.stringify(said)));
}

/** Files by their media type, and what else a sheet may come as. */
export const files = {
  "text/csv": "csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
} as const;
export const sheets = { ...files, "application/json": "json" } as const;

/** What kind of sheet the request says it sends. Throws a Refusal `unsupported` for any other type. */
export function sheetKind<K extends string>(
  request: Request,
  kinds: Readonly<Record<string, K>>,
): K {
  const allowed = Object.entries(kinds);
  const [, kind] = allowed.find(([type]) => type === mediaType(request)) ?? [];
  if (!kind) throw unsupported(allowed.map(([type]) => type));
  return kind;
}

/** A JSON body. Throws a Refusal `unsupported` for another type, `invalid` for no JSON. */
export function jsonOf(request: Request, body: Uint8Array): unknown {
  if (mediaType(request) !== "application/json") throw unsupported(["application/json"]);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new Refusal("invalid", "apiKeys.refused.json");
  }
}

function mediaType(request: Request): string {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  return type.trim().toLowerCase();
}

function unsupported(allowed: readonly string[]): Refusal {
  const values = { allowed: allowed.join(", ") };
  return new Refusal("unsupported", "apiKeys.refused.media", { values });
}
