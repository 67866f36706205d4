import { extractText, getDocumentProxy } from "unpdf";

/** The text of each page, read by pdf.js, which drew none of it; blanks of every kind are one blank. */
export async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replace(/\s+/gu, " "));
}

/** Without any blank: where a line ended says nothing of what is written. */
export const solid = (text: string): string => text.replace(/\s+/gu, "");

/** Every piece of text on the first page with the size of its type in points, as pdf.js reads them. */
export async function sizesOf(pdf: Buffer): Promise<{ text: string; size: number }[]> {
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    "str" in item && item.str.trim() !== ""
      ? [{ text: solid(item.str), size: Math.round(item.height * 100) / 100 }]
      : [],
  );
}
