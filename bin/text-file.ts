import { readFileSync } from "node:fs";

/**
 * The text of a file, UTF-8, or UTF-16 where its first bytes say so, as a Windows shell writes it.
 * Undefined where it has none, and the reason said: no name may come out with its letters lost.
 */
export function textFile(file: string): string | undefined {
  const bytes = bytesOf(file);
  if (!bytes) {
    console.error(`There is no readable file ${file}.`);
    return undefined;
  }
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    console.error(`The file ${file} is not UTF-8 text.`);
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
