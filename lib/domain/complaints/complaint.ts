/** What a complaint may be about (domain.md 4.7). */
export const complaintObjects = ["certificate", "report", "statement", "portal"] as const;
export type ComplaintObject = (typeof complaintObjects)[number];

/** How a complaint is decided. */
export const complaintOutcomes = ["upheld", "in_part", "not_upheld"] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** Whose act an entry of a complaint's history is: its public part never names a person. */
export type ComplaintSide = "complainant" | "holder" | "body" | "handler" | "clock";

/** Whether a decision asks for an act on the certificate or the opinion (domain.md 4.3, 4.4). */
export function isFounded(outcome: ComplaintOutcome): boolean {
  return outcome !== "not_upheld";
}
