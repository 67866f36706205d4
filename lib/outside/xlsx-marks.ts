/** A cell by its place in the sheet, both from 0. */
export type Place = { readonly row: number; readonly column: number };
export type Marks = {
  readonly formulas: readonly (Place & { readonly cached: boolean })[];
  readonly broken: readonly (Place & { readonly text: string })[];
  readonly percents: readonly Place[];
  readonly merged: readonly { readonly from: Place; readonly to: Place }[];
};

/**
 * What a reader of values passes over, found by looking for it in the sheet's XML: formulas and whether
 * they have a stored value, failed ones, cells shown as per cent, merged cells.
 */
export function marksIn(xml: Buffer, percentStyles: readonly number[]): Marks {
  const prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(xml.toString("latin1", 0, 2000))?.[1] ?? "";
  const cellAt = cellReader(xml, prefix);
  const cells = (text: string) => [...hits(xml, text)].flatMap((at) => cellAt(at) ?? []);
  const formulas = [`<${prefix}f>`, `<${prefix}f `, `<${prefix}f/`].flatMap(cells);
  const broken = [' t="e"', " t='e'"].flatMap(cells);
  const shown = percentStyles.flatMap((style) => cells(` s="${style}"`));
  return {
    formulas: formulas.map(({ row, column, type, value }) => {
      const isText = type === "str" && value !== undefined;
      return { row, column, cached: isText || (value ?? "") !== "" };
    }),
    broken: broken.map(({ row, column, value }) => ({ row, column, text: value ?? "" })),
    percents: shown.filter(({ type }) => type === "" || type === "n"),
    merged: [...hits(xml, `<${prefix}mergeCell `)].flatMap((at) => areaAt(xml, at) ?? []),
  };
}

type Cell = Place & { readonly type: string; readonly value: string | undefined };

/** The cell around a place in the XML; undefined where there is none. */
function cellReader(xml: Buffer, prefix: string) {
  const [open, close] = [`<${prefix}c `, `</${prefix}c>`];
  const value = new RegExp(`<${prefix}v(?: [^>]*)?>([^<]*)</|<${prefix}v/>`);
  return (at: number): Cell | undefined => {
    const start = xml.lastIndexOf(open, at);
    const tagEnd = start < 0 ? -1 : xml.indexOf(">", start);
    if (start < 0 || at - start > 2000 || tagEnd < 0) return undefined;
    const tag = xml.toString("latin1", start, tagEnd);
    const isEmpty = tag.endsWith("/");
    const end = isEmpty ? tagEnd : xml.indexOf(close, tagEnd);
    const place = placeOf(/ r=["']([A-Z]+\d+)["']/.exec(tag)?.[1] ?? "");
    if (!place || at > Math.max(end, tagEnd)) return undefined;
    const found = value.exec(xml.toString("latin1", tagEnd, Math.min(end, tagEnd + 20_000)));
    const type = / t=["'](\w+)["']/.exec(tag)?.[1] ?? "";
    return { ...place, type, value: found ? (found[1] ?? "") : undefined };
  };
}

function* hits(xml: Buffer, text: string): Iterable<number> {
  for (let at = xml.indexOf(text); at >= 0; at = xml.indexOf(text, at + text.length)) yield at;
}

/** "B3" as row 2, column 1. */
function placeOf(address: string): Place | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (!letters) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function areaAt(xml: Buffer, at: number) {
  const tag = xml.toString("latin1", at, xml.indexOf(">", at));
  const [from, to] = (/ref=["']([A-Z\d:]+)["']/.exec(tag)?.[1] ?? "").split(":").map(placeOf);
  return from && to ? { from, to } : undefined;
}
