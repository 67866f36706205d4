import type { CaseFile } from "./case/case-file";
import { safe, sumOf } from "./decimal";
import { bridgeOf } from "./inventory/bridge";
import type { Stored, Sum } from "./inventory/stored";
import { byCategory, byGas, bySite, type Summed, totalsOf } from "./inventory/totals";
import type { Inventory } from "./inventory/types";
import type { Figures } from "./statement-types";

/** Everything computed from a case but its lines, which a page asks for activity by activity. */
export type YearFigures = Omit<Figures, "inventory"> & {
  readonly inventory: Omit<Inventory, "lines">;
};

/**
 * A year's figures out of those of a part of its activities and the stored sums of all others: to the
 * gram what a calculation of them all gives, as every figure is a sum of lines (domain.md N3). The
 * part has every purchase of Scope 2, which instruments cover together. Throws a Refusal for masses
 * beyond what a number holds.
 */
export function withStored(file: CaseFile, part: Figures, stored: Stored): YearFigures {
  const { inventory, reductions, comparatives, equivalence } = part;
  const { instruments, sensitivityScope12: shifted } = inventory;
  const ofGases = stored.byGas.flatMap((row) => lineOf({ ...row, site: "" }));
  const ofSites = stored.bySite.flatMap((row) => lineOf({ ...noCategory, ...row }));
  const lines = [...inventory.lines, ...ofGases];
  const totals = totalsOf(lines, biogenicOf(part, stored));
  const storedScope1 = ofGases.filter(({ scope }) => scope === 1).map(({ grams }) => grams);
  return {
    inventory: {
      totals,
      byGas: byGas(lines),
      byCategory: byCategory(lines),
      bySite: bySite(
        file.sites.map(({ key }) => key),
        [...inventory.lines, ...ofSites],
      ),
      instruments,
      sensitivityScope12: shifted === null ? null : sumOf([shifted, ...storedScope1]),
      flagged: flaggedWith(part, stored),
    },
    reductions,
    bridge: bridgeOf(file, totals, part.bridge.substitution, reductions),
    comparatives,
    equivalence,
  };
}

const noCategory = { category: "", scope3Category: null, gas: "unspecified" } as const;

/** A stored sum as the lines it is of; none where it stands outside the scopes or for activities. */
function lineOf({ gas, ...row }: StoredLine): Summed[] {
  if (gas === "biogenic_CO2" || gas === "activities" || gas === "uncounted") return [];
  return [{ ...row, gas, grams: safe(row.grams), basis: "both" }];
}

type StoredLine = Pick<Sum, "site" | "scope" | "category" | "scope3Category" | "gas" | "grams">;

function biogenicOf({ inventory }: Figures, { byGas: rows }: Stored): number {
  const own = rows.filter(({ gas }) => gas === "biogenic_CO2").map(({ grams }) => safe(grams));
  return sumOf([inventory.totals.biogenicCo2, ...own]);
}

function flaggedWith({ inventory: { flagged } }: Figures, { byGas: rows }: Stored) {
  return {
    gwpMismatch: sumOf([flagged.gwpMismatch, ...rows.map((row) => safe(row.mismatchGrams))]),
    gwpUnstated: sumOf([flagged.gwpUnstated, ...rows.map((row) => safe(row.unstatedGrams))]),
  };
}
