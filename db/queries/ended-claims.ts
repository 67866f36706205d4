import { and, eq, gte, inArray, isNotNull, or } from "drizzle-orm";
import type { Reading } from "../client";

/**
 * The claims of these reports whose certificate is revoked or superseded, or whose opinion was withdrawn since:
 * what they say has to be claimed anew (domain.md 4.4).
 */
export async function endedClaims(
  { db, t }: Reading,
  reportIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { certificates: c, opinions: o } = t;
  if (reportIds.length === 0) return new Set();
  const itsOwn = eq(o.statementSha256, c.statementSha256);
  const rows = await db
    .select({ claimId: c.claimId })
    .from(c)
    .leftJoin(o, and(itsOwn, gte(o.withdrawnAt, c.issuedAt)))
    .where(
      and(
        inArray(c.reportId, [...reportIds]),
        or(inArray(c.state, ["revoked", "superseded"]), isNotNull(o.id)),
      ),
    );
  return new Set(rows.map(({ claimId }) => claimId));
}
