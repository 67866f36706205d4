import type { Coefficient, Factor } from "../case/factor";

/** An immutable release of factors: one publisher's title in one edition. `publishedOn` null: not stated. */
export type Edition = {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly year: number;
  readonly publishedOn: string | null;
  readonly url: string;
  readonly licence: string;
  /** Of the RFC 8785 text of its factors and coefficients, by key. */
  readonly sha256: string;
  /** Licence is share-alike, or redistribution is not cleared: kept in a folder of its own. */
  readonly shareAlike: boolean;
};

/** Approved factors may be used; a draft was transcribed by one hand and waits for a reviewer. */
export type FactorStatus = "approved" | "draft";
export type Shelved = {
  readonly edition: string;
  readonly status: FactorStatus;
  readonly confidence: string;
  readonly seenIn: string;
};

/** Why a factor may not be used yet: one hand alone transcribed it, or its organisation has not decided on it. */
export type Waiting = "draft" | "proposed";

/** What `calculate` asks: factors and coefficients by key, and of the others named what waits for approval. */
export type FactorSource = {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly coefficients: ReadonlyMap<string, Coefficient>;
  readonly waiting?: ReadonlyMap<string, Waiting>;
};

export type Library = FactorSource & {
  readonly editions: readonly Edition[];
  /** By the key of the factor or coefficient. */
  readonly shelved: ReadonlyMap<string, Shelved>;
};

/** A row of a published table, as its file has it. */
export type PublishedRow = Readonly<Record<string, string>>;
export type PublishedTable = {
  readonly name: "fuels" | "electricity" | "scope3" | "computing" | "gwp";
  readonly shareAlike: boolean;
  readonly rows: readonly PublishedRow[];
};
