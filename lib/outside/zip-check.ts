import { inflateRawSync } from "node:zlib";
import { Refusal } from "@/lib/domain/refusal";
import type { Word } from "@/lib/domain/words/en";

/** A part of a workbook: where its bytes lie, and how many they become. */
export type ZipPart = {
  readonly name: string;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly stored: boolean;
};

/**
 * What a workbook may unpack to. A hundred thousand rows of the widest template are 70 MB of XML, so the
 * total is twice what trust.md §11 gives evidence, and everything else as there.
 */
export const zipLimits = { parts: 200, bytes: 100_000_000, ratio: 100 };

const [endMark, listMark, partMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const refuse = (word: Word, values: Record<string, string | number> = {}): Refusal =>
  new Refusal("invalid", word, { values });

/**
 * The parts of an XLSX file by its list of them, before anything is unpacked. Throws a Refusal that names
 * the reason: too many or too large, a path that leaves the file, a name twice, encryption, macros, links
 * to other files, or a list that says otherwise than the parts.
 */
export function checkedZip(bytes: Buffer): ReadonlyMap<string, ZipPart> {
  if (bytes.length > 8 && bytes.readUInt32BE(0) === 0xd0cf11e0)
    throw refuse("checks.xlsx.encrypted"); // the envelope of an encrypted workbook
  const { count, at, end } = listIn(bytes);
  if (count > zipLimits.parts) throw refuse("checks.xlsx.many", { limit: zipLimits.parts });
  const parts = new Map<string, ZipPart>();
  const names = new Set<string>();
  let [next, size] = [at, 0];
  for (let index = 0; index < count; index += 1) {
    const { part, length } = listed(bytes, next, end);
    checkName(part.name);
    const folded = part.name.toLowerCase();
    if (names.has(folded)) throw refuse("checks.xlsx.twice", { name: part.name });
    names.add(folded);
    size += part.size;
    if (size > zipLimits.bytes || part.size > part.packed * zipLimits.ratio + 1000)
      throw refuse("checks.xlsx.swollen", { limit: "100 MB", ratio: zipLimits.ratio });
    parts.set(part.name, part);
    next += length;
  }
  if (next !== end) throw refuse("checks.xlsx.differs");
  checkOrder([...parts.values()], at);
  if (!parts.has("[Content_Types].xml") || !parts.has("xl/workbook.xml"))
    throw refuse("checks.xlsx.zip");
  return parts;
}

/** A part's bytes; never more than its list says. */
export function unpacked(bytes: Buffer, { start, packed, size, stored }: ZipPart): Buffer {
  const raw = bytes.subarray(start, start + packed);
  try {
    const part = stored ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) });
    if (part.length === size) return part;
  } catch {
    // Told below, as a part that becomes more or less than its list says.
  }
  throw refuse("checks.xlsx.differs");
}

/** The end record: one disk, no ZIP64, nothing of the list missing. */
function listIn(bytes: Buffer): { count: number; at: number; end: number } {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let record = bytes.length - 22; record >= first; record -= 1) {
    if (bytes.readUInt32LE(record) !== endMark) continue;
    const [disk, count, all] = [4, 8, 10].map((offset) => bytes.readUInt16LE(record + offset));
    const [length = 0, at = 0] = [12, 16].map((offset) => bytes.readUInt32LE(record + offset));
    const whole = record + 22 + bytes.readUInt16LE(record + 20) === bytes.length;
    if (disk === 0 && count !== undefined && count === all && whole && at + length === record)
      return { count, at, end: record };
  }
  throw refuse("checks.xlsx.zip");
}

/** One row of the list, held against the part's own head. */
function listed(bytes: Buffer, at: number, end: number): { part: ZipPart; length: number } {
  if (at + 46 > end || bytes.readUInt32LE(at) !== listMark) throw refuse("checks.xlsx.zip");
  const half = (offset: number) => bytes.readUInt16LE(at + offset);
  const whole = (offset: number) => bytes.readUInt32LE(at + offset);
  const [flags, method, packed, size, head] = [half(8), half(10), whole(20), whole(24), whole(42)];
  if ((flags & 0x2041) !== 0) throw refuse("checks.xlsx.encrypted");
  if (method !== 0 && method !== 8) throw refuse("checks.xlsx.zip");
  const name = bytes.toString("utf8", at + 46, at + 46 + half(28));
  if (head + 30 > end || bytes.readUInt32LE(head) !== partMark) throw refuse("checks.xlsx.differs");
  const own = (offset: number) => bytes.readUInt16LE(head + offset);
  const nameEnd = head + 30 + own(26);
  const start = nameEnd + own(28);
  // With bit 3 the sizes follow the part, and its head has none.
  const sizes = [bytes.readUInt32LE(head + 18), bytes.readUInt32LE(head + 22)];
  const after = (flags & 8) !== 0 && sizes.every((one) => one === 0);
  const same = after || (sizes[0] === packed && sizes[1] === size);
  const agrees = own(6) === flags && own(8) === method && same;
  if (!agrees || bytes.toString("utf8", head + 30, nameEnd) !== name || start + packed > end)
    throw refuse("checks.xlsx.differs");
  if (method === 0 && packed !== size) throw refuse("checks.xlsx.differs");
  const part = { name, start, packed, size, stored: method === 0 };
  return { part, length: 46 + half(28) + half(30) + half(32) };
}

function checkName(name: string) {
  const steps = name.split("/");
  const isOdd = name === "" || /^\/|^[a-z]:|[\\\p{Cc}]/iu.test(name);
  if (isOdd || steps.includes("..") || steps.includes("."))
    throw refuse("checks.xlsx.name", { name: name.replace(/\p{Cc}/gu, "?").slice(0, 80) });
  if (/(^|\/)vba(project|data)[^/]*$/i.test(name)) throw refuse("checks.xlsx.macros");
  if (/(^|\/)xl\/externalLinks\//i.test(name)) throw refuse("checks.xlsx.links");
}

/** No part lies over another or over the list: that is how a small file holds a large one many times. */
function checkOrder(parts: readonly ZipPart[], list: number) {
  const ordered = parts.toSorted((a, b) => a.start - b.start);
  for (const [index, { start, packed }] of ordered.entries())
    if (start + packed > (ordered[index + 1]?.start ?? list)) throw refuse("checks.xlsx.differs");
}
