import { NextResponse } from "next/server";
import { evidenceLimits } from "@/lib/domain/evidence-kinds";
import { parsed } from "@/lib/domain/form-input";
import { attachEvidenceInput } from "@/lib/domain/inputs/evidence";
import { attachEvidence } from "@/lib/services/evidence";
import { type Sent, withFile } from "../../../_parts/sent-file";
import { linksIn } from "../_parts/links-in";

type Context = { readonly params: Promise<{ readonly id: string }> };

/**
 * Takes evidence from a page of the year and links it to what the page names. A page's script sends one
 * file at a time and is answered in JSON; a form sent without scripts is led back to the page.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId } = await params;
  const answer = await withFile(request, evidenceLimits.bytes, (sent) => keep(reportId, sent));
  if (!request.headers.get("accept")?.includes("text/html")) return answer;
  const result = answer.ok ? "sent=1" : "sent=0";
  const headers = { location: `/reports/${reportId}/evidence?${result}` };
  return new NextResponse(null, { status: 303, headers });
}

/** One after the other, so that those before a refused one are kept. */
async function keep(reportId: string, { actor, form }: Sent) {
  const links = JSON.stringify(linksIn(form));
  const kept = [];
  for (const file of form.getAll("file")) {
    if (!(file instanceof File)) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sent = { reportId, name: file.name, bytes, links };
    kept.push(await attachEvidence(actor, parsed(attachEvidenceInput, sent)));
  }
  return { kept };
}
