import { currentActor } from "@/app/_ui/actor";
import { asProblem } from "@/app/_ui/problem";
import { parsed } from "@/lib/domain/form-input";
import { templateFileInput } from "@/lib/domain/inputs/import";
import { templateFile } from "@/lib/services/import-templates";
import { sheetAnswer } from "../_parts/sheet-answer";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** A template as CSV or XLSX, empty or filled. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId } = await params;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const actor = await currentActor();
  try {
    const input = parsed(templateFileInput, { ...asked, reportId });
    return sheetAnswer(await templateFile(actor, input));
  } catch (error) {
    return asProblem(error);
  }
}
