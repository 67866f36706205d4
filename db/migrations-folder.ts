import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of an engine's migrations, wherever the process was started from: looked for upwards from
 * this file, and, where a bundler has moved this file, from the program that runs and the working folder.
 */
export function migrationsFolder(engine: "sqlite" | "postgres"): string {
  const starts = [import.meta.dirname, process.argv[1] ?? "", process.cwd()];
  for (const start of starts) {
    const found = upwards(start, engine);
    if (found) return found;
  }
  throw new Error(`db/migrations/${engine} is nowhere above ${starts.join(", ")}`);
}

function upwards(start: string | undefined, engine: string): string | undefined {
  let folder = start ?? "";
  while (folder !== "" && folder !== dirname(folder)) {
    const there = join(/* turbopackIgnore: true */ folder, "db", "migrations", engine);
    if (existsSync(/* turbopackIgnore: true */ join(there, "meta", "_journal.json"))) return there;
    folder = dirname(folder);
  }
  return undefined;
}
