import { and, asc, inArray } from "drizzle-orm";
import type { CertificateReason } from "@/lib/domain/certificate-reasons";
import type { CertificateState } from "@/lib/domain/workflow";
import type { Writing } from "../client";
import { turnCertificate } from "./certificate-events";
import { markState, type Report } from "./reports";
import { publishedRevision, upToRevision } from "./revisions";

type Hand = { readonly at: string; readonly by: string };
type Turn = {
  readonly from: readonly CertificateState[];
  readonly to: CertificateState;
  readonly reason: CertificateReason;
};

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
  const suspending = { from: ["issued"], to: "suspended", reason: "successor_published" } as const;
  await turnCertificates(at, [former.id], suspending, hand);
  return former.id;
}

/** The certificates of a year's former revisions end as this revision's is issued. */
export async function supersedeCertificates(
  at: Writing,
  reportId: string,
  hand: Hand,
): Promise<void> {
  const former = (await upToRevision(at, reportId)).map(({ id }) => id);
  const ending = {
    from: ["issued", "suspended"],
    to: "superseded",
    reason: "successor_issued",
  } as const;
  await turnCertificates(
    at,
    former.filter((id) => id !== reportId),
    ending,
    hand,
  );
}

async function turnCertificates(
  at: Writing,
  reportIds: readonly string[],
  { from, to, reason }: Turn,
  hand: Hand,
): Promise<void> {
  const { certificates: c } = at.t;
  const found = await at.db
    .select({ id: c.id })
    .from(c)
    .where(and(inArray(c.reportId, [...reportIds]), inArray(c.state, [...from])))
    .orderBy(asc(c.id));
  const because = { byUser: hand.by, byRole: "" as const, at: hand.at, reason };
  for (const { id } of found) await turnCertificate(at, id, to, because);
}
