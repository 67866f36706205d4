import type { StoredGate } from "../../assurance/stored-gate";
import type { Paper } from "../paper-types";

/** Why there is no certificate: the issuer refused the claim, or the opinion opens none (domain.md 4.4, 5.2). */
export type Refused = {
  readonly ground: "issuer" | "opinion";
  /** What the letter is quoted by. */
  readonly reference: string;
  /** In the issuer's words; of an opinion, its text. */
  readonly reasons: string;
  /** Who decided. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: string;
  /** Every rule as it stood then; empty where the statement declares no claim. */
  readonly gate: StoredGate;
};

export type RefusalPaper = Paper & { readonly refused: Refused };
