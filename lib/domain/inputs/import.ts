import { z } from "zod";
import { id } from "./fields";

/** A sheet of activities as it was chosen. */
export const importInput = z.object({
  reportId: id,
  fileName: z.string().max(1000),
  bytes: z.instanceof(Uint8Array),
});
export const undoImportInput = z.object({ reportId: id, importId: id });

export type ImportInput = z.input<typeof importInput>;
export type UndoImportInput = z.output<typeof undoImportInput>;
