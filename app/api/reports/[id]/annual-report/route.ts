import { currentActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { pdf } from "@/app/api/_answers";
import { localeOf } from "@/lib/domain/words/index";
import { previewAnnualReport } from "@/lib/services/papers";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The annual report of a year as it stands, every page of it marked as not yet verified. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  return orProblem(async () => {
    const locale = localeOf(new URL(request.url).searchParams.get("lang"));
    const paper = await previewAnnualReport(actor, { reportId: (await params).id, locale });
    return pdf(paper, { "cache-control": "private, no-store" });
  });
}
