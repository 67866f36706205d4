import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { calculate } from "@/lib/domain/calculate";
import { readCase } from "@/lib/domain/case/read-case";
import { jsonText } from "@/lib/domain/trace/json-text";
import { type Asked, printedFigures } from "@/lib/domain/trace/printed";
import { factorLibrary } from "@/lib/outside/factor-library";
import { textFile } from "../text-file";

const root = fileURLToPath(new URL("../..", import.meta.url));
const usage = "usage: zeroproof calculate FILE [--trace FIGURE | --trace all] [--no-lines]";

/**
 * `calculate FILE [--trace FIGURE] [--no-lines]`: the year's figures and lines as JSON on standard output
 * (docs/calculate.md), without a store or a server. Exit 0, 1 for a file or figure that is not valid, 2
 * for wrong use.
 */
export async function run(args: readonly string[]): Promise<number> {
  const asked = askedIn(args);
  if (!asked) {
    console.error(usage);
    return args[0] === "--help" ? 0 : 2;
  }
  const text = textFile(asked.file);
  if (text === undefined) return 1;
  const file = readCase(text);
  await write(printedFigures(file, calculate(file, factorLibrary(root)), asked));
  return 0;
}

/** `--json` and `--lines` say what is done anyway, and are taken as they always were. */
function askedIn(args: readonly string[]): (Asked & { readonly file: string }) | undefined {
  const at = args.indexOf("--trace");
  const trace = at < 0 ? null : args[at + 1];
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const known = new Set(["--json", "--lines", "--no-lines"]);
  const [file, ...others] = rest.filter((arg) => !known.has(arg));
  if (file === undefined || others.length > 0 || file.startsWith("-")) return undefined;
  if (trace === undefined || trace?.startsWith("-")) return undefined;
  return { file, trace, lines: !rest.includes("--no-lines") };
}

/** A megabyte at a time, waiting where its reader is slower. */
async function write(value: unknown): Promise<void> {
  let piece = "";
  for (const text of jsonText(value)) {
    piece += text;
    if (piece.length < 1_000_000) continue;
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
    piece = "";
  }
  process.stdout.write(`${piece}\n`);
}
