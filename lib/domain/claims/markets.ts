const memberStates =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
const union = new Set(["EU", "EEA", "IS", "LI", "NO", ...memberStates]);

/** Whether a claim is used where EU consumer law applies: the Union, the EEA, or one of their states by its code. */
export const inUnion = (markets: readonly string[]): boolean =>
  markets.some((one) => union.has(one.trim().toUpperCase()));
