import { Refusal } from "./refusal";
import type { Role } from "./roles";

/** A revocation that one person proposed and that waits for a second. */
export type Revocation = { readonly by: string; readonly at: string; readonly reason: string };

/**
 * A revocation is decided by two people (domain.md 4.4): a second issuer, or the body's administrator
 * where it has one issuer only. Throws a Refusal `conflict` where none is proposed, else `forbidden`.
 */
export function refuseSecond(
  proposed: Revocation | null,
  second: { readonly userId: string; readonly roles: readonly Role[] },
  issuers: readonly string[],
): asserts proposed is Revocation {
  if (!proposed) throw new Refusal("conflict", "certificates.refused.notProposed");
  if (proposed.by === second.userId)
    throw new Refusal("forbidden", "certificates.refused.samePerson");
  const others = issuers.filter((one) => one !== proposed.by);
  if (!second.roles.includes("issuer") && others.length > 0)
    throw new Refusal("forbidden", "certificates.refused.secondIssuer");
}

/** @throws Refusal `conflict` where the opinion that stands is not on the certificate's statement */
export function refuseWithoutOpinion(
  opinion:
    | { readonly statementSha256: string; readonly issuedAt: string | null }
    | null
    | undefined,
  statementSha256: string,
): void {
  if (opinion?.issuedAt && opinion.statementSha256 === statementSha256) return;
  throw new Refusal("conflict", "certificates.refused.noOpinion");
}
