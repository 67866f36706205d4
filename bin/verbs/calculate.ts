import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { calculate } from "@/lib/domain/calculate";
import { readCase } from "@/lib/domain/case/read-case";
import { factorLibrary } from "@/lib/outside/factor-library";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * `calculate FILE [--lines]`: the year's figures as JSON on standard output, without a store or a
 * server. Exit 0, 1 for a file that is not valid, 2 for wrong use.
 */
export function run(args: readonly string[]): number {
  const known = new Set(["--json", "--lines"]);
  const [file, ...others] = args.filter((arg) => !known.has(arg));
  if (file === undefined || others.length > 0 || file.startsWith("-")) {
    console.error("usage: zeroproof calculate FILE [--json] [--lines]");
    return 2;
  }
  const text = textOf(file);
  if (text === undefined) {
    console.error(`There is no readable file ${file}.`);
    return 1;
  }
  const { figures, factors, coefficients } = calculate(readCase(text), factorLibrary(root));
  const { lines, ...inventory } = figures.inventory;
  const shown = args.includes("--lines") ? { ...inventory, lines } : inventory;
  const used = [...factors, ...coefficients].map(({ key, source }) => ({ key, source }));
  console.log(JSON.stringify({ ...figures, inventory: shown, factors: used }, null, 2));
  return 0;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
