import { isRefusal } from "@/lib/domain/refusal";

/** A drawing as an answer of its own, or that there is none under this number. */
export async function drawn(draw: () => Promise<string>): Promise<Response> {
  try {
    return new Response(await draw(), {
      headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "max-age=60" },
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return new Response(null, { status: 404 });
  }
}
