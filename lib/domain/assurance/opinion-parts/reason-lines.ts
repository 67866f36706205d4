import type { NotVerifiedReason } from "./reasons";
import type { Answers } from "./rows";

type Said = Pick<Answers, "reasons" | "otherReason">;

/** Each reason in words, the other one in the lead's own. */
export const reasonLines = (
  { reasons, otherReason }: Said,
  word: (reason: NotVerifiedReason) => string,
): string[] => reasons.map((one) => (one === "other" ? `${word(one)}: ${otherReason}` : word(one)));
