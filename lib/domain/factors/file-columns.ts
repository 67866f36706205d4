import { gwpSets } from "../case/factor";
import { coefficientCategories, confidences, factorCategories } from "./known";

/** What a column of a factor file holds; `choice` has its list. */
export type ColumnKind = "text" | "id" | "mass" | "number" | "year" | "address" | "unit" | "choice";
export type FileColumn = {
  readonly name: string;
  readonly kind: ColumnKind;
  /** An empty cell is an error. */
  readonly required: boolean;
  readonly choices?: readonly string[];
};
export type FileLayout = {
  readonly name: "published" | "valued";
  readonly columns: readonly FileColumn[];
};

const column = (
  name: string,
  kind: ColumnKind = "text",
  required = true,
  choices?: readonly string[],
): FileColumn => ({ name, kind, required, ...(choices && { choices }) });

const head = (categories: readonly string[]) => [
  column("id", "id"),
  column("name"),
  column("category", "choice", true, categories),
];
const masses = ["kg_co2", "kg_ch4", "kg_n2o", "kg_co2e"].map((name) => column(name, "mass", false));
/** A set, or what the data's files write where the publisher states none. */
const gwpSet = column("gwp_set", "choice", false, [...gwpSets, "as published (not stated)"]);
const source = (edition: boolean) => [
  column("valid_year", "year"),
  column("publisher"),
  column("title"),
  column("edition", "text", edition),
  column("url", "address", edition),
  column("licence"),
  column("seen_in"),
];

/** The two layouts of the library's own files: fuels and electricity; scope 3 and computing. */
export const layouts: readonly FileLayout[] = [
  {
    name: "published",
    columns: [
      ...head(factorCategories),
      column("region"),
      column("unit", "unit"),
      ...masses,
      gwpSet,
      column("biogenic_kg_co2", "mass", false),
      ...source(true),
      column("co2e_from_ch4", "mass", false),
      column("co2e_from_n2o", "mass", false),
      column("scope", "choice", true, ["1", "2", "2-market", "3", "screening"]),
      column("data_year", "text", false),
      column("confidence", "choice", true, confidences),
      column("ncv", "mass", false),
      column("carbon_content", "mass", false),
      column("oxidation", "mass", false),
      column("notes", "text", false),
    ],
  },
  {
    name: "valued",
    columns: [
      ...head([...factorCategories, ...coefficientCategories]),
      column(
        "scope3_category",
        "choice",
        false,
        Array.from({ length: 15 }, (_, n) => `${n + 1}`),
      ),
      column("region"),
      column("unit", "unit", false),
      ...masses,
      column("value", "number", false),
      column("value_unit", "text", false),
      gwpSet,
      ...source(false),
      column("note", "text", false),
    ],
  },
];

/** The layout that a file's head is of: the one that shares most of its columns. */
export function layoutOf(header: readonly string[]): FileLayout {
  const shared = ({ columns }: FileLayout) =>
    columns.filter(({ name }) => header.includes(name)).length / columns.length;
  return layouts.reduce((best, one) => (shared(one) > shared(best) ? one : best));
}
