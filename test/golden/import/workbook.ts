import { crc32, deflateRawSync } from "node:zlib";

export type Part = {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the list and the part's own head say instead of the truth. */
  readonly listedSize?: number;
  readonly ownSize?: number;
  readonly flags?: number;
};

/** A ZIP file by hand (APPNOTE 4.3): parts deflated, then the list of them. */
export function zipOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, flags = 0, ...sizes } of parts) {
    const packed = deflateRawSync(bytes);
    const head = (size: number) => {
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(flags, 2);
      fields.writeUInt16LE(8, 4);
      fields.writeUInt32LE(crc32(bytes), 10);
      fields.writeUInt32LE(packed.length, 14);
      fields.writeUInt32LE(size, 18);
      fields.writeUInt16LE(Buffer.byteLength(name), 22);
      return fields;
    };
    const own = Buffer.concat([
      Buffer.from("PK\x03\x04"),
      head(sizes.ownSize ?? bytes.length),
      Buffer.from(name),
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const row = [
      Buffer.from("PK\x01\x02\x14\x00"),
      head(sizes.listedSize ?? bytes.length),
      tail,
      Buffer.from(name),
    ];
    list.push(Buffer.concat(row));
    bodies.push(own, packed);
    at += own.length + packed.length;
  }
  const rows = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(rows.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, rows, end]);
}

type Tab = {
  readonly name: string;
  readonly rows: string;
  readonly state?: string;
  readonly after?: string;
};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a workbook whose sheets' rows are given as XML; styles: 1 a day, 2 per cent, 3 "0.00 %", 4 "m³". */
export function partsOf(tabs: readonly Tab[], { date1904 = "" } = {}): Part[] {
  const sheets = tabs.map(({ name, state }, n) => {
    const shown = state ? ` state="${state}"` : "";
    return `<sheet name="${name}" sheetId="${n + 1}"${shown} r:id="rId${n + 1}"/>`;
  });
  const relations = [
    ...tabs.map((_, n) => [`rId${n + 1}`, "worksheet", `worksheets/sheet${n + 1}.xml`]),
    ["rId90", "styles", "styles.xml"],
  ].map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  const part = (name: string, xml: string): Part => ({ name, bytes: Buffer.from(head + xml) });
  return [
    part(
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904}/><sheets>${sheets.join("")}</sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    ),
    part(
      "xl/styles.xml",
      `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="165" formatCode="0.00\\ %"/>` +
        '<numFmt numFmtId="166" formatCode="#,##0.0 &quot;m³ d&quot;"/></numFmts><cellXfs count="5">' +
        '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="166"/>' +
        "</cellXfs></styleSheet>",
    ),
    ...tabs.map(({ rows, after = "" }, n) =>
      part(
        `xl/worksheets/sheet${n + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ),
    ),
  ];
}

/** A text cell. */
export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

/** A workbook of one sheet, heads in row 1. */
export const workbookOf = (heads: readonly string[], rows: string, after = ""): Buffer =>
  zipOf(partsOf([{ name: "Sheet1", rows: headRow(heads) + rows, after }]));

export const headRow = (heads: readonly string[]): string =>
  `<row r="1">${heads.map((name, n) => text(`${String.fromCharCode(65 + n)}1`, name)).join("")}</row>`;
