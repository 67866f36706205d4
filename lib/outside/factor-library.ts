import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Library, PublishedRow, PublishedTable } from "@/lib/domain/factors/library";
import { shelve } from "@/lib/domain/factors/shelve";

const tables = ["fuels", "electricity", "scope3", "computing", "gwp"] as const;
/** Rows whose licence is share-alike or not cleared lie in a folder of their own; delete it and they are gone. */
const shelves = [
  { folder: "", shareAlike: false },
  { folder: "share-alike", shareAlike: true },
] as const;

const shelved = new Map<string, Library>();

/**
 * The factor library of the repository's own data files, read once per process. `root` is the folder
 * the portal stands in: where its server was started, or named by a command run from elsewhere.
 */
export function factorLibrary(root = process.cwd()): Library {
  const known = shelved.get(root);
  if (known) return known;
  const library = shelve(shelves.flatMap((shelf) => tablesIn(root, shelf)));
  shelved.set(root, library);
  return library;
}

function tablesIn(
  root: string,
  { folder, shareAlike }: (typeof shelves)[number],
): readonly PublishedTable[] {
  return tables.flatMap((name) => {
    const path = join(root, "lib/domain/factors/data", folder, `${name}.csv`);
    if (!existsSync(path)) return [];
    const rows: PublishedRow[] = parse(readFileSync(path), { columns: true });
    return [{ name, shareAlike, rows }];
  });
}
