import { optionalActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { Refusal } from "@/lib/domain/refusal";
import { readEvidence } from "@/lib/services/evidence";

/** An evidence file as it was uploaded: only ever downloaded, never shown by the browser as ours (trust.md 11). */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return orProblem(async () => {
    const actor = await optionalActor();
    if (!actor) throw new Refusal("not_found", "refusal.notFound");
    const { name, mediaType, bytes } = await readEvidence(actor, {
      evidenceId: (await params).id,
    });
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": mediaType,
        "content-disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
        "x-content-type-options": "nosniff",
        "content-security-policy": "sandbox",
        "cache-control": "private, no-store",
      },
    });
  });
}

/** RFC 8187: what encodeURIComponent leaves and the header may not hold. */
function encoded(name: string): string {
  const hex = (one: string) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name).replace(/['()*]/g, hex);
}
