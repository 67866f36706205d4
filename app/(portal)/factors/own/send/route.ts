import { evidenceLimits } from "@/lib/domain/evidence-kinds";
import { formRecord, parsed } from "@/lib/domain/form-input";
import { proposeFactorInput } from "@/lib/domain/inputs/factor";
import { proposeFactor } from "@/lib/services/own-factors";
import { withForm } from "../../../reports/_parts/sent-file";

/** Takes a proposal with its evidence; answered in JSON with its id, or with every field's fault. */
export async function POST(request: Request): Promise<Response> {
  return withForm(request, evidenceLimits.bytes, async ({ actor, form }) => {
    const file = form.get("bytes");
    const sent = file instanceof File ? file : new File([], "");
    const bytes = new Uint8Array(await sent.arrayBuffer());
    const typed = { ...formRecord(form), fileName: sent.name || "file", bytes };
    return proposeFactor(actor, parsed(proposeFactorInput, typed));
  });
}
