import { inArray } from "drizzle-orm";
import type { Writing } from "../client";
import { turnCertificatesOf } from "./certificate-events";
import { markState, type Report } from "./reports";
import { publishedRevision, upToRevision } from "./revisions";

type Hand = { readonly at: string; readonly by: string };

/**
 * The published revision before this one is superseded by it, still readable; its certificates are
 * suspended until this one's is issued (domain.md 4.1, 4.4). Returns its id, or null without one.
 */
export async function supersedeFormer(
  at: Writing,
  report: Report,
  hand: Hand,
): Promise<string | null> {
  const former = await publishedRevision(at, report);
  if (!former || former.id === report.id) return null;
  await markState(at, former.id, "superseded");
  const because = { ...by(hand), cause: "successor_published" as const };
  await turnCertificatesOf(at, [former.id], ["issued"], "suspended", because);
  return former.id;
}

/**
 * The certificates of a year's former revisions, and of this one before its verification was resumed, end as
 * `number` is about to be issued: each names it as the one that took its place.
 */
export async function supersedeCertificates(
  at: Writing,
  reportId: string,
  number: string,
  hand: Hand,
): Promise<void> {
  const { certificates: c } = at.t;
  const year = (await upToRevision(at, reportId)).map(({ id }) => id);
  const because = { ...by(hand), cause: "successor_issued" as const };
  const ended = await turnCertificatesOf(at, year, ["issued", "suspended"], "superseded", because);
  if (ended.length > 0)
    await at.db.update(c).set({ supersededBy: number }).where(inArray(c.id, ended));
}

const by = (hand: Hand) => ({ byUser: hand.by, byRole: "" as const, at: hand.at, reason: "" });
