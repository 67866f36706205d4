import { presentListedReport } from "@/lib/domain/api/present-report";
import { noQuery } from "@/lib/domain/api/queries";
import { publicOrigin } from "@/lib/services/installation";
import { listReports } from "@/lib/services/reports";
import { look } from "./_parts/program";

/** The years of the key's organisation, the latest first. */
export function GET(request: Request): Promise<Response> {
  return look(request, noQuery, async (actor) => {
    const reports = await listReports(actor);
    return { data: reports.map((one) => presentListedReport(one, publicOrigin())) };
  });
}
