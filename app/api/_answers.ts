import { sha256Of } from "@/lib/domain/statement";

/** Anyone's page may read what the register shows. */
const open = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link",
};

/** A public resource as JSON: cacheable for a minute, with an ETag, and 304 to who has it already. */
export function publicJson(request: Request, body: unknown, headers: HeadersInit = {}): Response {
  const json = { "content-type": "application/json", ...Object.fromEntries(new Headers(headers)) };
  return publicText(request, JSON.stringify(body), json);
}

/** The same of a text that says in `headers` what it is. */
export function publicText(request: Request, text: string, headers: HeadersInit): Response {
  const etag = `"${sha256Of(text).slice(0, 32)}"`;
  const common = { ...open, etag, "cache-control": "public, max-age=60" };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers: common });
  const answer = new Response(text, { headers: common });
  for (const [name, value] of new Headers(headers)) answer.headers.set(name, value);
  return answer;
}

/** A refusal of a public resource, readable by anyone's page too. */
export async function openly(work: Promise<Response>): Promise<Response> {
  const answer = await work;
  for (const [name, value] of Object.entries(open)) answer.headers.set(name, value);
  return answer;
}

type File = { readonly bytes: Buffer; readonly name: string; readonly ascii: string };

/** Another site's page may ask with If-None-Match, which browsers first ask about. */
export function preflight(): Response {
  const headers = {
    ...open,
    "access-control-allow-methods": "GET",
    "access-control-allow-headers": "If-None-Match",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

/** A PDF to keep: its name in ASCII, and again as people read it (RFC 6266). */
export function pdf({ bytes, name, ascii }: File, headers: Readonly<Record<string, string>>) {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

type Evidence = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** An evidence file: only ever downloaded, never shown by the browser as ours (trust.md 11). */
export function evidence({ name, mediaType, bytes }: Evidence): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox",
      "cache-control": "private, no-store",
    },
  });
}

/** RFC 8187: what encodeURIComponent leaves and the header may not hold. */
function encoded(name: string): string {
  const hex = (one: string) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name).replace(/['()*]/g, hex);
}

export function hasAlready(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  return known
    .map((one) => one.trim().replace(/^W\//, ""))
    .some((one) => one === etag || one === "*");
}
