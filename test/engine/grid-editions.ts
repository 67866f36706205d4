import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { csvText } from "@/lib/domain/csv-text";
import { addFactorFile } from "@/lib/services/factors-adding";
import { platformAdmin } from "./fixtures";
import { csv } from "./years";

const [head = ""] = readFileSync("lib/domain/factors/data/fuels.csv", "utf8").split("\n");
const columns = head.trim().split(",");

/** A publication of grid factors that no other test has: `add` brings an edition, `using` has one activity take its first. */
export function gridEditions() {
  const mark = randomUUID().slice(0, 8);
  const keyOf = (edition: string) => `test-${mark}-${edition.toLowerCase().replace(/\W+/g, "-")}`;
  const row = (edition: string, kilograms: string, validYear: string): Record<string, string> => ({
    id: keyOf(edition),
    ...{ name: `Grid of the test, ${validYear}`, category: "electricity_location" },
    ...{ region: "CN-ZJ", unit: "kWh", kg_co2: kilograms, valid_year: validYear, scope: "2" },
    ...{ publisher: `Ministry of the grid ${mark}`, title: "Grid factors", edition },
    ...{ url: "https://example.org/grid", licence: "CC0", seen_in: "the test" },
    confidence: "primary-copy",
  });
  return {
    async add(edition: string, kilograms: string, validYear = "2022"): Promise<void> {
      const one = row(edition, kilograms, validYear);
      const text = csvText([columns, columns.map((name) => one[name] ?? "")]);
      await addFactorFile(await platformAdmin(), { bytes: csv(text), shareAlike: false });
    },
    using:
      (edition: string, activity: string) =>
      (year: CaseFile): CaseFile => ({
        ...year,
        activities: year.activities.map((one) =>
          one.key === activity ? { ...one, factor: keyOf(edition) } : one,
        ),
      }),
  };
}
