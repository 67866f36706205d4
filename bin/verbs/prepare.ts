import { readFileSync } from "node:fs";
import { migrate } from "@/db/migrate";
import { closeStore, storeUrl } from "@/db/store";
import { makeDemonstration } from "@/lib/demonstration/demonstration";
import { type CaseFile, caseFile } from "@/lib/domain/case/case-file";
import { demonstrationIsOn } from "@/lib/outside/settings";
import { isEmpty } from "@/lib/services/demonstration";
import { loadFactors } from "@/lib/services/factors";
import { keepSums } from "@/lib/services/figures";
import { ensurePlatform } from "@/lib/services/organisations";

/** `prepare`: brings the store up to date, loads the factors, and fills an empty store with the demonstration. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error("usage: zeroproof prepare");
    return 2;
  }
  await migrate(storeUrl());
  await ensurePlatform("Zeroproof");
  const [first, second] = [caseOf("2022"), caseOf("2023")];
  await loadFactors(demonstrationIsOn() ? [{ key: "demonstration-2022", case: first }] : []);
  if (demonstrationIsOn() && (await isEmpty())) {
    console.log("Making the demonstration (once; about half a minute) …");
    const told = (part: string) => console.log(`  ${part}`);
    await makeDemonstration({ first, second }, new Date().toISOString(), told);
  }
  await keepSums();
  await closeStore();
  return 0;
}

function caseOf(year: string): CaseFile {
  const file = new URL(`../../lib/domain/demonstration/${year}.case.json`, import.meta.url);
  return caseFile.parse(JSON.parse(readFileSync(file, "utf8")));
}
