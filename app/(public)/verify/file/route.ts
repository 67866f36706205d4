import { readNumber } from "@/lib/domain/certificate-number";
import { sha256Of } from "@/lib/domain/sha256";

const most = 10_000_000;
const frame = 100_000;

/** Without scripts a file comes here: it is hashed, nothing of it is kept, and the answer is an address. */
export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? 0) > most + frame) return leadTo("too_large");
  const form = await request.formData().catch(() => undefined);
  const file = form?.get("file");
  const number = form?.get("number");
  const page = typeof number === "string" ? number : undefined;
  if (!(file instanceof File) || file.size === 0) return leadTo("none", page);
  if (file.size > most) return leadTo("too_large", page);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return leadTo(sha256Of(bytes), page);
}

function leadTo(sha256: string, page?: string): Response {
  const read = page ? readNumber(page) : undefined;
  const path = read?.verdict === "well_formed" ? `/register/${read.number}` : "/verify";
  return new Response(null, {
    status: 303,
    headers: { location: `${path}?sha256=${sha256}#compare` },
  });
}
