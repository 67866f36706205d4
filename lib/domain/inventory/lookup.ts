import type { CaseFile } from "../case/case-file";
import type { Coefficient, Factor } from "../case/factor";
import type { FactorSource, Library, Waiting } from "../factors/library";
import { givenMasses } from "../methods/given-masses";
import type { Word } from "../words/en";

/** Where a calculation finds its factors; what was found is remembered, as the statement carries it. */
export type Lookup = {
  readonly factor: (key: string) => Factor | undefined;
  readonly coefficient: (key: string) => Coefficient | undefined;
  /** What is said of a factor that is not found: that it waits, and for whom, or that there is none. */
  readonly absent: (key: string) => Word;
  /** The case's own and the library's approved factors of a category and region, newest first. */
  readonly published: (category: string, regions: readonly string[]) => readonly Factor[];
  readonly keys: () => Iterable<string>;
  readonly coefficientKeys: () => Iterable<string>;
  readonly used: () => { factors: readonly Factor[]; coefficients: readonly Coefficient[] };
};

/** `shelved` lets automatic choices pass over what only one hand transcribed. */
export type Source = FactorSource & Partial<Pick<Library, "shelved">>;

/** A case's own factors stand before the library's of the same key, and those before a mass stated as itself. */
export function lookupOf(
  file: Pick<CaseFile, "factors" | "coefficients">,
  library: Source,
): Lookup {
  const own = new Map(file.factors.map((factor) => [factor.key, factor]));
  const ownCoefficients = new Map(file.coefficients.map((one) => [one.key, one]));
  const usedFactors = new Map<string, Factor>();
  const usedCoefficients = new Map<string, Coefficient>();
  return {
    factor: (key) =>
      remembered(usedFactors, own.get(key) ?? library.factors.get(key) ?? givenMasses.get(key)),
    coefficient: (key) =>
      remembered(usedCoefficients, ownCoefficients.get(key) ?? library.coefficients.get(key)),
    absent: (key) => {
      const waits = library.waiting?.get(key);
      return waits ? absent[waits] : "calculator.factor";
    },
    published: (category, regions) => published(own, library, category, regions),
    keys: () => [...own.keys(), ...library.factors.keys(), ...givenMasses.keys()],
    coefficientKeys: () => [...ownCoefficients.keys(), ...library.coefficients.keys()],
    used: () => ({ factors: sorted(usedFactors), coefficients: sorted(usedCoefficients) }),
  };
}

const absent = {
  draft: "calculator.factorDraft",
  proposed: "calculator.factorProposed",
} as const satisfies Readonly<Record<Waiting, Word>>;

function remembered<Thing extends { key: string }>(used: Map<string, Thing>, found?: Thing) {
  if (found) used.set(found.key, found);
  return found;
}

function published(
  own: ReadonlyMap<string, Factor>,
  library: Source,
  category: string,
  regions: readonly string[],
): readonly Factor[] {
  const approved = [...library.factors.values()].filter(
    ({ key }) => library.shelved?.get(key)?.status !== "draft",
  );
  return [...own.values(), ...approved]
    .filter((factor) => factor.category === category && regions.includes(factor.region))
    .sort((a, b) => b.validYear - a.validYear);
}

function sorted<Thing extends { key: string }>(things: ReadonlyMap<string, Thing>): Thing[] {
  return [...things.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
