import { traceQuery } from "@/lib/domain/api/queries";
import { traceFigure } from "@/lib/services/trace";
import { look } from "../../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The lines behind a figure, fifty a page. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return look(request, traceQuery, async (actor, asked) => {
    const { id: reportId } = await params;
    const { trace, page, statement } = await traceFigure(actor, { reportId, ...asked });
    return { ...trace, page, statement };
  });
}
