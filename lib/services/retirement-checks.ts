import { declarationsOf, findReport } from "@/db/queries/reports";
import { insertCheck } from "@/db/queries/retirement-checks";
import { findRetirement } from "@/db/queries/retirements";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { Checked } from "@/lib/domain/inputs/ledger";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, isSelf } from "@/lib/domain/roles";
import { change } from "./doors";

/**
 * A second person has looked a recorded retirement up in its registry (domain.md §8): it is as recorded, or it is
 * not. The last look stands. Throws a Refusal `forbidden` to who recorded it, `not_found` once it is reversed.
 */
export function checkRetirement(actor: Actor, input: Checked) {
  return check(actor, "retirement.check", input);
}

/** The same by an issuer, who stays on the side that issues. */
export function checkAsIssuer(actor: Actor, input: Checked) {
  return check(actor, "retirement.issuer_check", input);
}

function check(actor: Actor, act: "retirement.check" | "retirement.issuer_check", input: Checked) {
  return change(actor, act, {
    find: (at) => findReport(at, input.reportId),
    async apply(at, report, now) {
      const row = await findRetirement(at, report.id, input.key);
      if (!row) throw new Refusal("not_found", "certificates.refused.noRetirement");
      if (isSelf(actor, row.createdBy))
        throw new Refusal("forbidden", "certificates.refused.ownRetirement");
      refuseSaid("registryCheck", input, declarationsOf(report).claim);
      const { result, url, screenshotSha256, note } = input;
      const seen = { result, url, screenshotSha256: screenshotSha256 || null, note };
      await insertCheck(at, row, { ...seen, at: now, by: actor.userId });
      return { key: row.key, ...seen };
    },
  });
}
