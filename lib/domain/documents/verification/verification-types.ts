import type { Stated } from "../../assurance/opinion-parts/stated";
import type { Paper, PaperVerification } from "../paper-types";
import type { Translate } from "../translate";

/** What a verification statement is drawn from: a paper with its signed opinion and that opinion's parts. */
export type VerificationPaper = Paper & {
  readonly verification: PaperVerification;
  readonly stated: Stated;
  /** Of an opinion that stands no more: since when, why, and the one that stands instead; null while it does. */
  readonly withdrawn: {
    readonly on: string;
    readonly reason: string;
    readonly replacement: Pick<PaperVerification["opinion"], "kind" | "issuedOn"> | null;
  } | null;
};

/** What every part is drawn from. */
export type Props = { readonly paper: VerificationPaper; readonly t: Translate };
