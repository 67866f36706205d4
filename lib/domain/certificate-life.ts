import type { Permission } from "./permissions";
import { Refusal } from "./refusal";
import { type Actor, isSelf, type Role } from "./roles";
import type { Word } from "./words/en";

/** A revocation that one person proposed and that waits for a second. */
export type Revocation = { readonly by: string; readonly at: string; readonly reason: string };

type Second = Pick<Actor, "accounts"> & { readonly roles: readonly Role[] };

/** Why this person may not second the revocation, or undefined where they may; `others` are the issuers but who proposed it. */
function hindrance(
  proposed: Revocation,
  second: Second,
  others: readonly string[],
): Word | undefined {
  if (isSelf(second, proposed.by)) return "certificates.refused.samePerson";
  if (!second.roles.includes("issuer") && others.length > 0)
    return "certificates.refused.secondIssuer";
  return undefined;
}

/**
 * A revocation is decided by two people (domain.md 4.4): a second issuer, or the body's administrator
 * where it has one issuer only. Throws a Refusal `conflict` where none is proposed, else `forbidden`.
 */
export function refuseSecond(
  proposed: Revocation | null,
  second: Second,
  others: readonly string[],
): asserts proposed is Revocation {
  if (!proposed) throw new Refusal("conflict", "certificates.refused.notProposed");
  const word = hindrance(proposed, second, others);
  if (word) throw new Refusal("forbidden", word);
}

/** Whether an act fits the revocation that waits, or that none does: one is proposed once, then decided by another. */
export function fitsRevocation(
  act: Permission,
  proposed: Revocation | null,
  person: Second,
  others: readonly string[],
): boolean {
  if (act === "certificate.revoke") return proposed === null;
  if (act === "certificate.drop_revocation") return proposed !== null;
  if (act !== "certificate.second_revocation") return true;
  return proposed !== null && hindrance(proposed, person, others) === undefined;
}

type Given = { readonly statementSha256: string; readonly issuedAt: string | null };

/**
 * A certificate stands on the opinion it was issued on: one that was confirmed, or never in question (domain.md 4.4).
 * @throws Refusal `conflict` where none stands on its statement, or another was given since: then a claim is drafted
 * anew, whose certificate takes this one's place
 */
export function refuseWithoutOpinion(
  opinion: Given | null | undefined,
  certificate: { readonly statementSha256: string; readonly issuedAt: string },
): void {
  if (!opinion?.issuedAt || opinion.statementSha256 !== certificate.statementSha256)
    throw new Refusal("conflict", "certificates.refused.noOpinion");
  if (opinion.issuedAt > certificate.issuedAt)
    throw new Refusal("conflict", "certificates.refused.opinionSince");
}
