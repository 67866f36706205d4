import { runImport } from "@/lib/services/imports";
import { withFile } from "../../../_parts/sent-file";
import { sheetBytes } from "../_parts/limits";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Imports a sheet, all of it or nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId } = await params;
  return withFile(request, sheetBytes, ({ actor, name, bytes }) =>
    runImport(actor, { reportId, fileName: name, bytes }),
  );
}
