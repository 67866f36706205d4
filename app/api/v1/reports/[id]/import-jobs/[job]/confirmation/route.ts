import { importConfirmation } from "@/lib/domain/api/import-schemas";
import { presentJob } from "@/lib/domain/api/present-import";
import { noQuery } from "@/lib/domain/api/queries";
import { parsed } from "@/lib/domain/form-input";
import { showImport } from "@/lib/services/import-jobs";
import { confirmImport } from "@/lib/services/import-steps";
import { jsonBytes, jsonOf } from "../../../../_parts/body";
import { write } from "../../../../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string; readonly job: string }> };

/** Has a checked job written: exactly what its fingerprint stands for. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = { kind: "write", query: noQuery, limit: jsonBytes } as const;
  return write(request, asked, async ({ actor, body }) => {
    const { id: reportId, job: jobId } = await params;
    const confirmed = parsed(importConfirmation, jsonOf(request, body));
    await confirmImport(actor, { reportId, jobId, ...confirmed });
    const job = await showImport(actor, { reportId, jobId });
    const jobs = new URL("..", request.url).pathname.slice(0, -1);
    return { status: 202, body: presentJob(job, jobs) };
  });
}
