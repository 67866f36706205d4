import { Refusal, type RefusalCode, type Told } from "./refusal";

type Bytes = Uint8Array;
type Kind = {
  readonly name: string;
  readonly mediaType: string;
  readonly extensions: readonly string[];
  readonly is: (bytes: Bytes) => boolean;
};

/** What may be kept as evidence (trust.md 11): its name's ending and its bytes must agree. */
export const evidenceKinds: readonly Kind[] = [
  { name: "PDF", mediaType: "application/pdf", extensions: ["pdf"], is: begins("%PDF-") },
  { name: "PNG", mediaType: "image/png", extensions: ["png"], is: begins("\x89PNG\r\n\x1a\n") },
  {
    name: "JPEG",
    mediaType: "image/jpeg",
    extensions: ["jpg", "jpeg"],
    is: begins("\xff\xd8\xff"),
  },
  {
    name: "XLSX",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extensions: ["xlsx"],
    is: isWorkbook,
  },
  { name: "CSV", mediaType: "text/csv; charset=utf-8", extensions: ["csv"], is: isText },
  { name: "EML", mediaType: "message/rfc822", extensions: ["eml"], is: isMessage },
];

export const evidenceLimits = { bytes: 20_000_000, files: 500, totalBytes: 500_000_000 } as const;

/**
 * Of a file as it came: the media type from our own table. Throws a Refusal `too_large` or `invalid`, told
 * beside the form's `field` where there is one.
 */
export function mediaTypeOf(name: string, bytes: Bytes, field?: string): string {
  const refuse = (code: RefusalCode, told: Told) => {
    const fields = field === undefined ? {} : { [field]: told };
    return new Refusal(code, told.word, { values: told.values, fields });
  };
  if (bytes.byteLength > evidenceLimits.bytes)
    throw refuse("too_large", { word: "refusal.tooLarge", values: { limit: "20 MB" } });
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  const kind = evidenceKinds.find((one) => one.extensions.includes(extension));
  const allowed = evidenceKinds.map((one) => one.name).join(", ");
  if (!kind) throw refuse("invalid", { word: "evidence.refused.kind", values: { allowed } });
  if (!kind.is(bytes))
    throw refuse("invalid", { word: "evidence.refused.content", values: { kind: kind.name } });
  return kind.mediaType;
}

/** A file's name as data: no folders, control or bidirectional characters, at most 200. */
export function plainName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const shown = last.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "").trim();
  if (shown.length <= 200) return shown || "file";
  const extension = /\.[^.]{1,10}$/.exec(shown)?.[0] ?? "";
  return shown.slice(0, 200 - extension.length) + extension;
}

function begins(magic: string): Kind["is"] {
  return (bytes) => latin(bytes.subarray(0, magic.length)) === magic;
}

/** A ZIP that names a workbook's parts, and no macros. */
function isWorkbook(bytes: Bytes): boolean {
  if (!begins("PK\x03\x04")(bytes)) return false;
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (part: string) => names.includes(part);
  return has("[Content_Types].xml") && has("xl/workbook.xml") && !has("vbaProject.bin");
}

function isText(bytes: Bytes): boolean {
  return ["utf-8", "gb18030"].some((encoding) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return (
        text.trim() !== "" && !text.includes("\0") && !/^\s*<(!doctype|html|svg|\?xml)/i.test(text)
      );
    } catch {
      return false;
    }
  });
}

/** Header fields of a message (RFC 5322) before its first empty line. */
function isMessage(bytes: Bytes): boolean {
  const head = latin(bytes.subarray(0, 64_000)).split(/\r?\n\r?\n/)[0] ?? "";
  return /^[\x21-\x39\x3b-\x7e]+:/.test(head) && /^(from|date|received):/im.test(head);
}

function latin(bytes: Bytes): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
