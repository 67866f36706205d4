import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { CaseFile } from "../case/case-file";
import type { Coefficient, Factor } from "../case/factor";
import type { Edition, Library, Shelved } from "./library";

/** An edition with everything on it: what the store takes in at once, or not at all. */
export type Stock = {
  readonly edition: Edition;
  readonly items: readonly (Omit<Shelved, "edition"> & { readonly thing: Factor | Coefficient })[];
};

/** A library's editions, each with its rows. */
export function stocksOf({ editions, factors, coefficients, shelved }: Library): Stock[] {
  const items = new Map(editions.map(({ key }) => [key, [] as Stock["items"][number][]]));
  for (const thing of [...factors.values(), ...coefficients.values()]) {
    const place = shelved.get(thing.key);
    if (place) items.get(place.edition)?.push({ ...place, thing });
  }
  return editions.map((edition) => ({ edition, items: items.get(edition.key) ?? [] }));
}

/**
 * What a case file brings that the library has not, as an edition of its own: how the demonstration's
 * factors come in, with their own sources, approved for it.
 */
export function stockOfCase(key: string, file: CaseFile, library: Library): Stock {
  const known = (thing: { readonly key: string }) => library.shelved.has(thing.key);
  const things = [...file.factors, ...file.coefficients]
    .filter((thing) => !known(thing))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const edition: Edition = {
    key,
    publisher: file.organisation.legalName,
    title: `${file.organisation.legalName} ${file.year.label}`,
    edition: file.year.label,
    year: Number(file.year.lastDay.slice(0, 4)),
    publishedOn: null,
    url: "",
    licence: "each factor names its own source and licence",
    sha256: createHash("sha256")
      .update(canonicalize(things) ?? "")
      .digest("hex"),
    shareAlike: false,
  };
  const shelved = { status: "approved", confidence: "case-file", seenIn: "" } as const;
  return { edition, items: things.map((thing) => ({ ...shelved, thing })) };
}

/** The unit of a factor or coefficient, and the year it speaks of. */
export function placedIn(thing: Factor | Coefficient): { category: string; validYear: number } {
  if ("value" in thing) return { category: "coefficient", validYear: 0 };
  return { category: thing.category, validYear: thing.validYear };
}
