import { fileURLToPath } from "node:url";
import { migrate } from "@/db/migrate";
import { closeStore, storeUrl } from "@/db/store";
import { readCase } from "@/lib/domain/case/read-case";
import { loadCase } from "@/lib/services/case-files";
import { loadFactors } from "@/lib/services/factors";
import { operatorFor } from "@/lib/services/operator-years";
import { ensurePlatform } from "@/lib/services/organisations";
import { textFile } from "../text-file";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * `load FILE`: a case file into the store as a draft, in place of a draft of the same year; its
 * organisation is made where there is none. Exit 0, 1 for a file that is refused, 2 for wrong use.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0 || file.startsWith("-")) {
    console.error("usage: zeroproof load FILE");
    return file === "--help" ? 0 : 2;
  }
  const text = textFile(file);
  if (text === undefined) return 1;
  const year = readCase(text);
  await migrate(storeUrl());
  await ensurePlatform("Zeroproof");
  await loadFactors([], root);
  try {
    const { operator, organisationId } = await operatorFor(year);
    const loaded = await loadCase(operator, { organisationId, case: year });
    console.log(JSON.stringify({ ...loaded, organisation: year.organisation.slug }, null, 2));
  } finally {
    await closeStore();
  }
  return 0;
}
