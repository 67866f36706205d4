import { previewImport } from "@/lib/services/imports";
import { withFile } from "../../../_parts/sent-file";
import { sheetBytes } from "../_parts/limits";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Reads a sheet against the year and writes nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: reportId } = await params;
  return withFile(request, sheetBytes, ({ actor, name, bytes }) =>
    previewImport(actor, { reportId, fileName: name, bytes }),
  );
}
