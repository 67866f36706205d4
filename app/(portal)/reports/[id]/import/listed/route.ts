import { getLocale } from "next-intl/server";
import { teller } from "@/lib/domain/documents/translate";
import { correctedCsv } from "@/lib/domain/import/corrected-csv";
import { sheetToCorrect } from "@/lib/services/imports";
import { withFile } from "../../../_parts/sent-file";
import { sheetBytes } from "../_parts/limits";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The sheet as it came, with what is wrong with each row in columns of its own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId } = await params;
  const say = teller(await getLocale());
  return withFile(request, sheetBytes, async ({ actor, name, bytes }) => {
    const { sheet, errors } = await sheetToCorrect(actor, { reportId, fileName: name, bytes });
    return { text: correctedCsv(sheet, errors, say) };
  });
}
