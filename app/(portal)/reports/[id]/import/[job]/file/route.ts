import { getLocale } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { asProblem } from "@/app/_ui/problem";
import { parsed } from "@/lib/domain/form-input";
import { jobFileInput } from "@/lib/domain/inputs/import";
import { importFile } from "@/lib/services/import-steps";
import { sheetAnswer } from "../../_parts/sheet-answer";

type Context = { readonly params: Promise<{ readonly id: string; readonly job: string }> };

/** A job's file with its errors in columns of their own. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId, job: jobId } = await params;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const [actor, locale] = [await currentActor(), await getLocale()];
  try {
    const input = parsed(jobFileInput, { ...asked, reportId, jobId });
    return sheetAnswer(await importFile(actor, input, locale));
  } catch (error) {
    return asProblem(error);
  }
}
