import { currentActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { traceFigure } from "@/lib/services/trace";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** A figure's trace as JSON, fifty lines a page, in the form of docs/calculate.md. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const asked = new URL(request.url).searchParams;
  const page = /^\d{1,6}$/.test(asked.get("page") ?? "") ? Number(asked.get("page")) : 1;
  return orProblem(async () => {
    const figure = asked.get("figure") ?? "";
    const shown = await traceFigure(actor, { reportId: (await params).id, figure, page });
    const { trace, statement } = shown;
    return Response.json({ ...trace, page: shown.page, statement }, { headers });
  });
}

const headers = { "cache-control": "private, no-store" };
