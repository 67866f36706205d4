import type { Paper } from "../paper-types";
import type { Translate } from "../translate";
import { qualified } from "./limits";

/** As wide as the page still takes it in the size of the claim, in Latin letters. */
const atMost = 560;

/** A modified opinion's qualification as the page says it, and as the annex does where the page is too small. */
export function qualification(paper: Paper, t: Translate): { page?: string; annex?: string } {
  const whole = qualified(paper, t);
  if (whole === undefined) return {};
  const width = [...whole].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1), 0);
  if (width <= atMost) return { page: whole };
  const { tonnes } = paper.verification?.opinion.qualification ?? { tonnes: "" };
  return { page: t("papers.certificate.qualifiedOnAnnex", { tonnes }), annex: whole };
}
