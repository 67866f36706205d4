import type { Factor } from "../case/factor";
import type { Candidate } from "./rank";

type Row = {
  readonly key: string;
  readonly editionId: string;
  readonly name: string;
  readonly folded: string;
  readonly category: string;
  readonly region: string;
  readonly validYear: number;
  readonly publisher: string;
};
type Filter = {
  readonly categories?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
};

/** A candidate with its edition, or with all of itself where it is an organisation's own. */
export type Shelf = Candidate & { readonly editionId: string; readonly own: Factor | null };

/** A row of the library as a search sees it: its own words, its category's and its publisher's. */
export function libraryCandidate(row: Row): Shelf {
  const folded = `${row.folded} ${row.category.replaceAll("_", " ")} ${row.publisher.toLowerCase()}`;
  return { ...row, folded, approved: true, own: null };
}

/** An organisation's own factors as a search sees them, those alone that the filter leaves. */
export function ownCandidates(factors: readonly Factor[], { categories, units }: Filter): Shelf[] {
  return factors
    .filter(({ category }) => !categories || categories.includes(category))
    .filter(({ unit }) => !units || units.includes(unit))
    .map((own) => {
      const { key, name, region, category, validYear, source } = own;
      const folded = [name, key, region].join(" ").toLowerCase();
      const place = { editionId: "", publisher: source.publisher };
      return {
        ...libraryCandidate({ key, name, folded, region, category, validYear, ...place }),
        own,
      };
    });
}
