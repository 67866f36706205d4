export const checkResults = ["confirmed", "rejected"] as const;
export type CheckResult = (typeof checkResults)[number];

/** Where a retirement stands (domain.md 2); a reversed one counts for nothing. */
export type RetirementStatus = "recorded" | "checked" | "rejected" | "reversed";

/** By its last registry check; one that was taken back is reversed, whatever was found before. */
export function statusOf(
  { withdrawnAt }: { readonly withdrawnAt: string | null },
  last: { readonly result: CheckResult } | undefined,
): RetirementStatus {
  if (withdrawnAt !== null) return "reversed";
  if (!last) return "recorded";
  return last.result === "confirmed" ? "checked" : "rejected";
}
