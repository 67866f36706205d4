import { type Category, findCategory } from "../categories";

/** What a Scope 3 category counts at least, and its methods, best first (domain.md 3.4; Scope 3 Standard Table 5.4). */
export type Minimum = {
  readonly number: number;
  /** Name of the text of its minimum boundary: `methods.minimum.c1`. */
  readonly word: `methods.minimum.c${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15}`;
  /** Keys of methods; "" is the average one, quantity × factor. */
  readonly best: readonly string[];
};

const bought = ["supplier", "hybrid", "", "spend"];
const carried = ["fuel", "freight", "vehicles", "", "spend"];
const travelled = ["fuel", "passengers", "vehicles", "commute", "nights", "", "spend"];
const leased = ["it_energy", "asset_share", ""];

export const minimums: readonly Minimum[] = [
  { number: 1, word: "methods.minimum.c1", best: bought },
  { number: 2, word: "methods.minimum.c2", best: bought },
  { number: 3, word: "methods.minimum.c3", best: ["supplier", ""] },
  { number: 4, word: "methods.minimum.c4", best: carried },
  { number: 5, word: "methods.minimum.c5", best: ["supplier", "", "treatments"] },
  { number: 6, word: "methods.minimum.c6", best: travelled },
  { number: 7, word: "methods.minimum.c7", best: travelled },
  { number: 8, word: "methods.minimum.c8", best: leased },
  { number: 9, word: "methods.minimum.c9", best: carried },
  { number: 10, word: "methods.minimum.c10", best: ["supplier", "processing_energy", ""] },
  { number: 11, word: "methods.minimum.c11", best: ["product_use", ""] },
  { number: 12, word: "methods.minimum.c12", best: ["supplier", "treatments", ""] },
  { number: 13, word: "methods.minimum.c13", best: leased },
  { number: 14, word: "methods.minimum.c14", best: ["supplier", "asset_share", ""] },
  { number: 15, word: "methods.minimum.c15", best: ["investment", ""] },
];

const byNumber = new Map(minimums.map((one) => [one.number, one]));

export function minimumOf({ scope3Category }: Pick<Category, "scope3Category">) {
  return scope3Category === null ? undefined : byNumber.get(scope3Category);
}

/** A method's place in a category; outside Scope 3 the plain one comes first. */
export function rankIn(category: string): (method: string) => number {
  const found = findCategory(category);
  const best = (found && minimumOf(found)?.best) ?? [""];
  return (method) => {
    const place = best.indexOf(method);
    return place < 0 ? best.length : place;
  };
}
