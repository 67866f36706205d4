import { noQuery } from "@/lib/domain/api/queries";
import { parsed } from "@/lib/domain/form-input";
import { undoImportInput } from "@/lib/domain/inputs/import";
import { undoImport } from "@/lib/services/imports";
import { jsonBytes } from "../../../_parts/body";
import { write } from "../../../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string; readonly import: string }> };

/** Takes an import back. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  const asked = { kind: "write", query: noQuery, limit: jsonBytes } as const;
  return write(request, asked, async ({ actor }) => {
    const { id: reportId, import: importId } = await params;
    const place = parsed(undoImportInput, { reportId, importId });
    return { status: 200, body: await undoImport(actor, place) };
  });
}
