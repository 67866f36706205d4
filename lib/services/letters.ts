import { findLetter } from "@/db/queries/letters";
import { findReport } from "@/db/queries/reports";
import { findStatement } from "@/db/queries/statements";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { view } from "./doors";

/**
 * Management's representation letter as it was signed: on the statement submitted last, and, for the organisation
 * itself, on what it has signed off since. Undefined where none is on file.
 * @throws Refusal `forbidden` for who sees their own sites alone, as the letter speaks of the whole year
 */
export function showLetter(actor: Actor, { reportId }: { readonly reportId: string }) {
  return view(actor, "statement.view", {
    find: (at) => findReport(at, reportId),
    async show(at, { id, organisationId, signedOffSha256 }) {
      if (ownSitesOf(actor, organisationId, "statement.view"))
        throw new Refusal("forbidden", "refusal.forbidden");
      const own = actor.memberships.some((one) => one.organisationId === organisationId);
      const submitted = (await findStatement(at, id))?.sha256;
      const sha256 = (own && signedOffSha256) || submitted;
      return sha256 === undefined ? undefined : findLetter(at, id, sha256);
    },
  });
}
