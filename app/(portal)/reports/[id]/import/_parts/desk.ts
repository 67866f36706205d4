import type { Told } from "@/lib/domain/refusal";
import type { previewImport, runImport } from "@/lib/services/imports";

export type Preview = Awaited<ReturnType<typeof previewImport>>;
export type Result = Awaited<ReturnType<typeof runImport>>;
export type Answer<T> = { readonly ok: T } | { readonly told: Told } | { readonly failed: true };

/** Sends the sheet to a route of the import and reads its answer; nothing is lost where it fails. */
export async function ask<T>(reportId: string, step: string, file: File): Promise<Answer<T>> {
  const body = new FormData();
  body.set("file", file);
  try {
    const answer = await fetch(`/reports/${reportId}/import/${step}`, { method: "POST", body });
    if (answer.status >= 500) return { failed: true };
    const said = await answer.json();
    return answer.ok ? { ok: said as T } : { told: said as Told };
  } catch {
    return { failed: true };
  }
}

/** A sheet's text in whichever of the two encodings its bytes are. */
export async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Hands a text to the browser as a file to keep. */
export function keep(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
