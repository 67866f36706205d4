import { currentActor } from "@/app/_ui/actor";
import { asProblem } from "@/app/_ui/problem";
import { importProgress } from "@/lib/services/import-jobs";

type Context = { readonly params: Promise<{ readonly id: string; readonly job: string }> };

/** How far a job is. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id: reportId, job: jobId } = await params;
  const actor = await currentActor();
  try {
    const far = await importProgress(actor, { reportId, jobId });
    return Response.json(far, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return asProblem(error);
  }
}
