import { presentReport } from "@/lib/domain/api/present-report";
import { noQuery } from "@/lib/domain/api/queries";
import { figuresOf } from "@/lib/services/figures";
import { publicOrigin } from "@/lib/services/installation";
import { showReport } from "@/lib/services/reports";
import { look } from "../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** A year with its totals. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return look(request, noQuery, async (actor) => {
    const { id } = await params;
    const { report, organisation, ...whole } = await showReport(actor, id);
    const figures = await figuresOf(actor, id);
    const organisationName = organisation?.legalName ?? "";
    const year = { ...report, organisationName, demo: report.demoSince !== null };
    return presentReport(year, { ...whole, ...figures }, publicOrigin());
  });
}
