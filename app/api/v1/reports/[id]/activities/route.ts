import { presentActivities } from "@/lib/domain/api/present-report";
import { activitiesQuery } from "@/lib/domain/api/queries";
import { listActivities } from "@/lib/services/activities";
import { look } from "../../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Activities by key, a page at a time. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return look(request, activitiesQuery, async (actor, { cursor, ...filter }) => {
    const { id: reportId } = await params;
    return presentActivities(await listActivities(actor, { ...filter, reportId, after: cursor }));
  });
}
