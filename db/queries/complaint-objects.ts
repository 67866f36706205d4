import { eq } from "drizzle-orm";
import { readNumber } from "@/lib/domain/certificate-number";
import type { ComplaintObject } from "@/lib/domain/complaints/complaint";
import { platformId } from "@/lib/domain/roles";
import type { Reading } from "../client";
import { findByNumber, statementByHash } from "./certificates";
import { engagementOfReport } from "./engagements";
import { findOrganisation } from "./organisations";

/** What a complaint is about, as it was found: whose it is, and which body was engaged for it. */
export type FoundObject = {
  readonly organisationId: string;
  readonly reportId: string | null;
  readonly certificateId: string | null;
  readonly bodyId: string | null;
};

/** The thing that a complainant named; undefined where nothing here is called so. */
export async function objectOf(
  at: Reading,
  about: ComplaintObject,
  named: string,
): Promise<FoundObject | undefined> {
  const found = await byKind[about](at, named.trim());
  if (!found) return undefined;
  const engagement = found.reportId && (await engagementOfReport(at, found.reportId));
  return { certificateId: null, ...found, bodyId: engagement ? engagement.bodyId : null };
}

type Named = Pick<FoundObject, "organisationId" | "reportId"> & { certificateId?: string };
type Find = (at: Reading, named: string) => Promise<Named | undefined>;

const byKind: Readonly<Record<ComplaintObject, Find>> = {
  async certificate(at, named) {
    const found = await findByNumber(at, readNumber(named).number);
    return found && { ...ownedBy(found), certificateId: found.id };
  },
  async report(at, named) {
    return reportBy(at, (await refusedReport(at, named)) ?? named);
  },
  async statement(at, named) {
    const row = await statementByHash(at, named.toLowerCase());
    return row && reportBy(at, row.reportId);
  },
  async portal(at) {
    const own = await findOrganisation(at, platformId);
    return own && { organisationId: own.id, reportId: null };
  },
};

const ownedBy = ({ organisationId, reportId }: Named) => ({ organisationId, reportId });

async function reportBy({ db, t }: Reading, id: string): Promise<Named | undefined> {
  const { reports: r } = t;
  const [row] = await db.select().from(r).where(eq(r.id, id));
  return row && { organisationId: row.organisationId, reportId: row.id };
}

/** The report of a refusal by the reference its letter prints: the refused claim's, or the opinion's. */
async function refusedReport({ db, t }: Reading, reference: string): Promise<string | undefined> {
  const { claimRefusals: c, opinions: o, engagements: e } = t;
  const [claim] = await db.select().from(c).where(eq(c.id, reference));
  if (claim) return claim.reportId;
  const [opinion] = await db
    .select({ reportId: e.reportId })
    .from(o)
    .innerJoin(e, eq(e.id, o.engagementId))
    .where(eq(o.id, reference));
  return opinion?.reportId;
}
