import { getTranslations } from "next-intl/server";
import { correctedCsv } from "@/lib/domain/import/corrected-csv";
import type { Told } from "@/lib/domain/refusal";
import { sheetToCorrect } from "@/lib/services/imports";
import { withFile } from "../../../_parts/sent-file";
import { sheetBytes } from "../_parts/limits";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The sheet as it came, with what is wrong with each row in columns of its own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId } = await params;
  const t = await getTranslations();
  // A word known only at run time: its values were typed where the fault was found.
  const say = t as unknown as (word: string, values?: Told["values"]) => string;
  return withFile(request, sheetBytes, async ({ actor, name, bytes }) => {
    const { sheet, errors } = await sheetToCorrect(actor, { reportId, fileName: name, bytes });
    return { text: correctedCsv(sheet, errors, ({ word, values }) => say(word, values)) };
  });
}
