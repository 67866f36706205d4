import { evidenceLimits } from "@/lib/domain/evidence-kinds";
import { parsed } from "@/lib/domain/form-input";
import { attachEvidenceInput } from "@/lib/domain/inputs/evidence";
import { attachEvidence } from "@/lib/services/evidence";
import { withFile } from "../../../_parts/sent-file";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Takes one evidence file from a page of the year, and links it to what the page names. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId } = await params;
  return withFile(request, evidenceLimits.bytes, async ({ actor, name, bytes, form }) => {
    const links = form.get("links") ?? "[]";
    const sent = { reportId, name, bytes, links };
    parsed(attachEvidenceInput, sent);
    return attachEvidence(actor, sent as Parameters<typeof attachEvidence>[1]);
  });
}
