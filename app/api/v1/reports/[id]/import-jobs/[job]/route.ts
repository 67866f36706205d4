import { presentJob } from "@/lib/domain/api/present-import";
import { noQuery } from "@/lib/domain/api/queries";
import { cancelImport, showImport } from "@/lib/services/import-jobs";
import { jsonBytes } from "../../../_parts/body";
import { look, write } from "../../../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string; readonly job: string }> };

/** How far a job is, and what it found. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return look(request, noQuery, async (actor) => {
    const { id: reportId, job: jobId } = await params;
    return presentJob(await showImport(actor, { reportId, jobId }), jobsOf(request));
  });
}

/** Stops a job; nothing of it is written. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  const asked = { kind: "write", query: noQuery, limit: jsonBytes } as const;
  return write(request, asked, async ({ actor }) => {
    const { id: reportId, job: jobId } = await params;
    await cancelImport(actor, { reportId, jobId });
    const job = await showImport(actor, { reportId, jobId });
    return { status: 200, body: presentJob(job, jobsOf(request)) };
  });
}

const jobsOf = (request: Request): string => new URL(".", request.url).pathname.slice(0, -1);
