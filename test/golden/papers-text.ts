import { extractText, getDocumentProxy } from "unpdf";

/** The text of each page, read by pdf.js, which drew none of it; blanks of every kind are one blank. */
export async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replace(/\s+/gu, " "));
}

/** Without any blank: where a line ended says nothing of what is written. */
export const solid = (text: string): string => text.replace(/\s+/gu, "");
