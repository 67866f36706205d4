import type { Factor, Gas, GwpSet } from "../case/factor";
import { gwpSets } from "../case/factor";
import type { PublishedRow } from "./library";
import { plain, publicationDay } from "./plain";

/** Publishers that print gases alone: the CO2e of their rows was added by who copied them, so the gases count. */
const gasesOnly = new Set(["US EPA Center for Corporate Climate Leadership"]);

/** The residual-mix table's national series without market-traded non-fossil power stands under Scope 2. */
const categories: Readonly<Record<string, string>> = {
  "electricity_residual 2": "electricity_excluding_traded",
};

/**
 * A published row as a factor. A published CO2e stays as it is under its publisher's GWP set; rows
 * of gases alone become masses of gases, weighted by the report's own set.
 */
export function publishedFactor(row: PublishedRow): Factor {
  const gases = gasesOf(row);
  const counts = row.kg_co2e && !(gasesOnly.has(row.publisher ?? "") && row.kg_ch4);
  return {
    key: row.id ?? "",
    name: row.name ?? "",
    category: categories[`${row.category} ${row.scope}`] ?? row.category ?? "",
    region: row.region ?? "",
    unit: row.unit ?? "",
    validYear: Number(row.valid_year),
    gases: counts ? [] : gases,
    co2e: counts
      ? { kilograms: plain(row.kg_co2e ?? ""), gwpSet: gwpSetOf(row), gas: "unspecified" }
      : null,
    biogenicCo2Kilograms: row.biogenic_kg_co2 ? plain(row.biogenic_kg_co2) : null,
    source: sourceOf(row),
    note: row.notes ?? row.note ?? "",
  };
}

export function sourceOf(row: PublishedRow): Factor["source"] {
  const edition = row.edition ?? "";
  return {
    publisher: row.publisher ?? "",
    title: row.title ?? "",
    edition,
    publishedOn: publicationDay(edition),
    url: row.url ?? "",
    licence: row.licence ?? "",
  };
}

/** The masses a row publishes; the UK's "kg CO2e of CH4" columns are not masses and are not read. */
function gasesOf(row: PublishedRow): Factor["gases"] {
  const columns: readonly (readonly [Gas, string | undefined])[] = [
    ["CO2", row.kg_co2],
    [methaneOf(row), row.kg_ch4],
    ["N2O", row.kg_n2o],
  ];
  return columns.flatMap(([gas, value]) => (value ? [{ gas, kilograms: plain(value) }] : []));
}

/** Methane of a fuel with fossil CO2 alone is fossil, with biogenic CO2 alone biogenic; else undivided. */
function methaneOf(row: PublishedRow): Gas {
  if (row.kg_co2 && !row.biogenic_kg_co2) return "CH4_fossil";
  return row.biogenic_kg_co2 && !row.kg_co2 ? "CH4_biogenic" : "CH4";
}

function gwpSetOf(row: PublishedRow): GwpSet | null {
  return gwpSets.find((set) => set === row.gwp_set) ?? null;
}
