import { type NextRequest, NextResponse } from "next/server";
import { isMarked, missingMark } from "./lib/domain/not-there";

const development = process.env.NODE_ENV === "development";

/**
 * Dresses every answer: a content policy with a nonce of its own, the other security headers, the
 * language asked for by `?lang=`, and 404 where a page has found that there is no such thing. It
 * authorises nothing: each page, action and route does that itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-address", addressOf(request));
  headers.delete("x-lang");
  const asked = request.nextUrl.searchParams.get("lang") ?? "";
  const lang = /^[a-z]{2}(-[A-Z]{2})?$/.test(asked) ? asked : undefined;
  if (lang) headers.set("x-lang", lang);
  const response = answerOf(request, headers);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  if (lang && isPage(request.nextUrl.pathname))
    response.cookies.set("locale", lang, {
      maxAge: 31_536_000,
      sameSite: "lax",
      path: "/",
    });
  return response;
}

/** The answer itself: of what is not there, of the record as JSON, or of the page that is asked for. */
function answerOf(request: NextRequest, headers: Headers): NextResponse {
  const missing = missingAddress(request);
  if (missing && request.method === "POST" && !sentFromThere(request))
    return NextResponse.redirect(request.nextUrl, { status: 303 });
  const status = request.method === "POST" ? 200 : 404;
  // On `-H 127.0.0.1` Next takes its own address for another server's and asks it: the page itself is not sent on again.
  if (request.nextUrl.pathname.startsWith("/not-there"))
    return NextResponse.next({ status, request: { headers } });
  if (missing) return NextResponse.rewrite(missing, { status, request: { headers } });
  const machine = machineAddress(request);
  return machine
    ? NextResponse.rewrite(machine, { request: { headers } })
    : NextResponse.next({ request: { headers } });
}

/** The page of what is not there, in the frame of the page that found so (app/_ui/not-there.ts). */
function missingAddress({ nextUrl }: NextRequest): URL | undefined {
  if (!isMarked(nextUrl.searchParams.get(missingMark), Date.now())) return undefined;
  const open = /^\/(register|organisations|complaints)\//.test(nextUrl.pathname);
  return new URL(open ? "/not-there" : "/not-there/portal", nextUrl);
}

/** Whether a form of the page of what is not there was sent, and not one of the page before it once more. */
const sentFromThere = ({ headers }: NextRequest) =>
  headers.get("referer")?.includes(`${missingMark}=`) ?? false;

/** What was asked for, without the mark of what is not there. */
function addressOf({ nextUrl }: NextRequest): string {
  const asked = new URLSearchParams(nextUrl.search);
  asked.delete(missingMark);
  return nextUrl.pathname + (asked.size > 0 ? `?${asked}` : "");
}

/** A paper, picture or record in a language says nothing about the reader's own. */
const isPage = (path: string) => !/^\/api\/|\.[a-z]+$/.test(path);

export const config = { matcher: ["/((?!_next/static|_next/image).*)"] };

/** The same record as JSON, where a page of the register is asked for by `Accept` or with `.json`. */
function machineAddress({ nextUrl, headers }: NextRequest): URL | undefined {
  const [, number, ending] = /^\/register\/([^/]+?)(\.json)?$/.exec(nextUrl.pathname) ?? [];
  const asked = ending !== undefined || headers.get("accept")?.startsWith("application/json");
  return number && asked ? new URL(`/api/v1/certificates/${number}`, nextUrl) : undefined;
}

/** Nothing is allowed but what is named; development alone needs eval, inline styles and its socket. */
function contentPolicy(nonce: string): string {
  const rules = {
    "default-src": "'none'",
    "script-src": `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src": `'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": `'self'${development ? " ws:" : ""}`,
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

const fixedHeaders = {
  "x-content-type-options": "nosniff",
  "strict-transport-security": "max-age=63072000; includeSubDomains", // counts over TLS alone
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
} as const;
