import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { migrate } from "@/db/migrate";
import { closeStore, storeUrl } from "@/db/store";
import { teller } from "@/lib/domain/documents/translate";
import { operatorIn } from "@/lib/domain/operator";
import { platformId } from "@/lib/domain/roles";
import { sweepEditions } from "@/lib/services/edition-sweep";
import { listEditions, loadFactors } from "@/lib/services/factors";
import { addFactorFile, checkFactorFile } from "@/lib/services/factors-adding";
import { ensurePlatform } from "@/lib/services/organisations";

const root = fileURLToPath(new URL("../..", import.meta.url));
const usage = `usage: zeroproof factors add FILE.csv [--dry-run] [--share-alike]
       zeroproof factors list
FILE.csv has the columns of the library's own files (docs/factors.md). --dry-run names every fault and
what would be added, and writes nothing; --share-alike marks terms that bind who publishes from it.`;

/** `factors add FILE` and `factors list`. Exit 0, 1 for a file that is refused, 2 for wrong use. */
export async function run(args: readonly string[]): Promise<number> {
  const typed = wordsOf(args);
  if (!typed) {
    console.error(usage);
    return args[0] === "--help" ? 0 : 2;
  }
  await migrate(storeUrl());
  await ensurePlatform("Zeroproof");
  await loadFactors([], root);
  try {
    return typed.file === undefined ? await list() : await add(typed.file, typed);
  } finally {
    await closeStore();
  }
}

type Typed = { readonly dryRun: boolean; readonly shareAlike: boolean };

async function add(file: string, { dryRun, shareAlike }: Typed): Promise<number> {
  const bytes = bytesOf(file);
  if (!bytes) {
    console.error(`There is no readable file ${file}.`);
    return 1;
  }
  const checked = await checkFactorFile({ bytes, shareAlike });
  const say = teller("en");
  for (const { row, column, told } of checked.errors)
    console.error(`row ${row}, ${column}: ${say(told)}`);
  if (checked.errors.length > 0) {
    console.error(say({ word: "factors.add.refused", values: { count: checked.errors.length } }));
    return 1;
  }
  const operator = operatorIn({ id: platformId, legalName: "" }, "platform", "platform_admin");
  const { fresh, standing } = dryRun
    ? checked
    : await addFactorFile(operator, { bytes, shareAlike });
  for (const key of standing) console.log(`${key}: stands already, with the same rows`);
  for (const { edition, items } of fresh)
    console.log(`${edition.key}: ${items.length} rows ${dryRun ? "would be added" : "added"}`);
  return dryRun || fresh.length === 0 ? 0 : sweep();
}

/** What the editions that came in mean for the published years, told at once and not within the hour. */
async function sweep(): Promise<number> {
  const { proposed, skipped } = await sweepEditions();
  if (proposed > 0) console.log(`${proposed} restatements proposed`);
  if (skipped > 0)
    console.error(`${skipped} years could not be compared; the audit trail has which`);
  return skipped > 0 ? 1 : 0;
}

async function list(): Promise<number> {
  for (const { key, year, rows, publisher, title, edition, shareAlike } of await listEditions())
    console.log(
      [key, year, rows, publisher, title, edition, shareAlike ? "share-alike" : ""].join("\t"),
    );
  return 0;
}

/** What was said on the command line; undefined where it is not the usage. `file` undefined: list. */
function wordsOf(args: readonly string[]): (Typed & { readonly file?: string }) | undefined {
  const options = {
    "dry-run": { type: "boolean", default: false },
    "share-alike": { type: "boolean", default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [act, file, ...more] = positionals;
    const typed = { dryRun: values["dry-run"], shareAlike: values["share-alike"] };
    if (act === "list" && file === undefined) return typed;
    return act === "add" && file !== undefined && more.length === 0
      ? { ...typed, file }
      : undefined;
  } catch {
    return undefined; // an option that is none
  }
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
