import { currentActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { pdf } from "@/app/api/_answers";
import { localeOf } from "@/lib/domain/words/index";
import { verificationStatement } from "@/lib/services/verification-statements";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The verification statement of a signed opinion; `lang` is its language, `opinion` one that was withdrawn. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  return orProblem(async () => {
    const asked = new URL(request.url).searchParams;
    const locale = localeOf(asked.get("lang"));
    const opinion = asked.get("opinion");
    const paper = await verificationStatement(actor, { id: (await params).id, locale, opinion });
    return pdf(paper, { "cache-control": "private, no-store" });
  });
}
