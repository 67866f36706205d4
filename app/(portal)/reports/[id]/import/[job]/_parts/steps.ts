import type { showImport } from "@/lib/services/import-jobs";

export type Job = Awaited<ReturnType<typeof showImport>>;
export type Filter = { readonly code?: string; readonly column?: string };

/** Which of file, check and import a job is at; beyond the last where it is done. */
export function stepOf({ state, result }: Job): number {
  if (state === "done") return 3;
  if (state === "writing") return 2;
  if (state === "checked") return result?.kind === "checked" && result.badCells > 0 ? 1 : 2;
  return 1;
}
