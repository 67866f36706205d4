import { optionalActor } from "@/app/_ui/actor";
import { orProblem } from "@/app/_ui/problem";
import { auditInput } from "@/lib/domain/inputs/audit";
import { Refusal } from "@/lib/domain/refusal";
import { exportAudit } from "@/lib/services/audit-trail";

/** The trail as a sheet, under the filters of its page. */
export function GET(request: Request): Promise<Response> {
  return orProblem(async () => {
    const actor = await optionalActor();
    if (!actor) throw new Refusal("forbidden", "refusal.signedOut");
    const filter = auditInput.parse(Object.fromEntries(new URL(request.url).searchParams));
    const headers = {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="audit-trail.csv"',
      "cache-control": "no-store",
    };
    return new Response(await exportAudit(actor, filter), { headers });
  });
}
