import { NextResponse } from "next/server";
import { parsed } from "@/lib/domain/form-input";
import { importInput } from "@/lib/domain/inputs/import";
import { startImport } from "@/lib/services/import-jobs";
import { withFile } from "../../../_parts/sent-file";
import { sheetBytes } from "../_parts/limits";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Takes a sheet as a job. A form sent without scripts is led to the job's page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId } = await params;
  const answer = await withFile(request, sheetBytes, ({ actor, name, bytes, form }) => {
    const template = form.get("template") ?? undefined;
    return startImport(actor, parsed(importInput, { reportId, template, fileName: name, bytes }));
  });
  if (!request.headers.get("accept")?.includes("text/html")) return answer;
  const list = `/reports/${reportId}/import`;
  const location = answer.ok ? `${list}/${(await answer.json()).jobId}` : `${list}?sent=0`;
  return new NextResponse(null, { status: 303, headers: { location } });
}
