import type { CaseFile } from "./case/case-file";
import type { Coefficient, Factor } from "./case/factor";
import type {
  Bridge,
  ComparativeResult,
  Equivalence,
  Inventory,
  Reductions,
} from "./inventory/types";

/** Everything computed from a case, and nothing else: the same case always gives the same figures. */
export type Figures = {
  readonly inventory: Inventory;
  readonly reductions: Reductions;
  readonly bridge: Bridge;
  readonly comparatives: readonly ComparativeResult[];
  readonly equivalence: Equivalence | null;
};

/** The frozen year: what was declared, the factors it used in full, and the figures they give. */
export type Statement = {
  readonly format: "zeroproof-statement/1";
  readonly report: { readonly id: string; readonly revision: number; readonly cycle: number };
  readonly case: CaseFile;
  readonly factors: readonly Factor[];
  readonly coefficients: readonly Coefficient[];
  readonly figures: Figures;
};

/** `text` is stored and hashed as it stands (RFC 8785); nothing ever serialises it a second time. */
export type FrozenStatement = { readonly text: string; readonly sha256: string };
