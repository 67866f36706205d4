import { presentJob } from "@/lib/domain/api/present-import";
import { jobQuery } from "@/lib/domain/api/queries";
import { showImport, startImport } from "@/lib/services/import-jobs";
import { files, sheetBytes, sheetKind } from "../../_parts/body";
import { write } from "../../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Takes a long file to be checked beside the request; the job says how far it is. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = { kind: "import", query: jobQuery, limit: sheetBytes } as const;
  return write(request, asked, async ({ actor, query, body }) => {
    const { id: reportId } = await params;
    const { template, fileName = `import.${sheetKind(request, files)}` } = query;
    const sheet = { reportId, template, fileName, bytes: body };
    const { jobId } = await startImport(actor, sheet);
    const job = await showImport(actor, { reportId, jobId });
    return { status: 202, body: presentJob(job, new URL(request.url).pathname) };
  });
}
