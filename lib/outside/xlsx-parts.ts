/** A tag's attributes by name, without their namespaces. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of tag.matchAll(
    /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    found[name.split(":").at(-1) ?? ""] = unescaped(double ?? single ?? "");
  return found;
}

/** The opening tags of that name in a small part of a workbook, whatever their namespace's prefix. */
export function tagsOf(xml: string, name: string): Record<string, string>[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^>]*)>`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = ""]) => attributesOf(attributes));
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export type WorkbookSheet = {
  readonly name: string;
  readonly part: string;
  readonly place: number;
};

/** The visible sheets in their order, each with its part and its place among all of them, from 1. */
export function visibleSheets(workbook: string, relations: string): readonly WorkbookSheet[] {
  const parts = new Map(tagsOf(relations, "Relationship").map((one) => [one.Id, one]));
  return tagsOf(workbook, "sheet").flatMap(({ name = "", state = "visible", id }, index) => {
    const target = parts.get(id)?.Target;
    const isSheet = parts.get(id)?.Type?.endsWith("/worksheet") === true;
    if (state !== "visible" || !target || !isSheet) return [];
    return [{ name, part: partOf(target), place: index + 1 }];
  });
}

/** A relation's target is relative to `xl/`, or absolute in the file. */
function partOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

/** Days are counted from 1904; the reader takes "1" alone for a yes. */
export const countsFrom1904 = (workbook: string): boolean =>
  tagsOf(workbook, "workbookPr").some(({ date1904 }) => date1904 === "true");

/** The styles, by number, in which a cell shows a share as per cent. */
export function percentStyles(styles: string): readonly number[] {
  const custom = tagsOf(styles, "numFmt").flatMap(({ numFmtId, formatCode = "" }) =>
    /%/.test(formatCode.replace(/"[^"]*"|\\./g, "")) ? [numFmtId] : [],
  );
  const shares = new Set(["9", "10", ...custom]);
  const cells = /<(?:[\w.-]+:)?cellXfs[\s\S]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  return tagsOf(cells, "xf").flatMap(({ numFmtId }, index) =>
    shares.has(numFmtId) ? [index] : [],
  );
}
