import { optionalActor } from "@/app/_ui/actor";
import { statuses } from "@/app/_ui/problem";
import { refuseForm } from "@/app/_ui/sent-form";
import { isRefusal, Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";

/** A file as a page's script sent it, with what was sent beside it. */
export type Sent = {
  readonly actor: Actor;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly form: FormData;
};

type SentForm = Pick<Sent, "actor" | "form">;

/**
 * Runs the work of a page's upload and answers with its result, or with the refusal's word for the page
 * to say. Files come here, not to server actions, whose body stays small. Only our own pages may send:
 * a body above `limit` bytes is refused before it is read.
 */
export async function withFile(
  request: Request,
  limit: number,
  work: (sent: Sent) => Promise<unknown>,
): Promise<Response> {
  return withForm(request, limit, async ({ actor, form }) => {
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0)
      throw new Refusal("invalid", "evidence.refused.none");
    const bytes = new Uint8Array(await file.arrayBuffer());
    return work({ actor, name: file.name, bytes, form });
  });
}

/** The same for a form of several fields, of which a file is one: each field's fault is told with it. */
export async function withForm(
  request: Request,
  limit: number,
  work: (sent: SentForm) => Promise<unknown>,
): Promise<Response> {
  try {
    refuseForm(request, limit);
    const actor = await optionalActor();
    if (!actor) throw new Refusal("forbidden", "refusal.signedOut");
    return Response.json(await work({ actor, form: await request.formData() }), fresh);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { code, word, values, fields } = error;
    return Response.json({ code, word, values, fields }, { status: statuses[code], ...fresh });
  }
}

const fresh = { headers: { "cache-control": "no-store" } };
