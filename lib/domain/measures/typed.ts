/** What was typed for an input: a number's digits of any width without their groups; a key as it is. */
export function plainInput(typed: string): string {
  const folded = typed.normalize("NFKC").trim();
  return /^\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(folded) ? folded.replace(/[, ]/g, "") : folded;
}
