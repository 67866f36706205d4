import { currentActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { pdf } from "@/app/api/_answers";
import { localeOf } from "@/lib/domain/words/index";
import { refusalLetter } from "@/lib/services/refusals";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The letter that refuses a certificate: `of` names a refused claim; without it, by the opinion. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  return orProblem(async () => {
    const asked = new URL(request.url).searchParams;
    const locale = localeOf(asked.get("lang"));
    const { id: reportId } = await params;
    const letter = await refusalLetter(actor, { reportId, refusal: asked.get("of"), locale });
    return pdf(letter, { "cache-control": "private, no-store" });
  });
}
