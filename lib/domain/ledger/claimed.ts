import canonicalize from "canonicalize";
import type { Retirement } from "../case/case-file";
import { balanceOf } from "../inventory/bridge";
import type { Statement } from "../statement-types";

/** A retirement that the statement does not name, and the day a second person found it in its registry. */
export type Later = { readonly key: string; readonly checkedOn: string | null };
type Live = Retirement & { readonly checkedAt: string | null };

/**
 * A statement with the credits that stand against it now: retirements may be added until a claim is requested,
 * without a new statement (domain.md 4.4). Emissions are the statement's; retired, net and surplus follow the credits.
 */
export function claimedOn(
  statement: Statement,
  live: readonly Live[],
): { statement: Statement; later: Later[] } {
  const examined = new Map(statement.case.retirements.map((one) => [identityOf(one), one]));
  const credits = live.map(({ checkedAt, ...one }) => {
    const named = examined.get(identityOf(one));
    const later = { key: one.key, checkedOn: checkedAt?.slice(0, 10) ?? null };
    return { retirement: named ?? one, later: named ? [] : [later] };
  });
  const retirements = credits.map(({ retirement }) => retirement);
  const { bridge } = statement.figures;
  const balance = balanceOf(bridge.residual, retirements);
  return {
    statement: {
      ...statement,
      case: { ...statement.case, retirements },
      figures: { ...statement.figures, bridge: { ...bridge, ...balance } },
    },
    later: credits.flatMap(({ later }) => later),
  };
}

/** What makes it the same retirement: a key that was freed by a reversal may stand for other credits since. */
function identityOf({ evidence: _, ...said }: Retirement): string {
  return canonicalize(said) ?? "";
}
