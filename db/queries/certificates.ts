import { and, asc, desc, eq, gte, inArray, like, lt, max, or, type SQL } from "drizzle-orm";
import type { Revocation } from "@/lib/domain/certificate-life";
import type { CertificateSummary } from "@/lib/domain/certificate-summary";
import { groupedBy } from "@/lib/domain/group";
import type { Owned } from "@/lib/domain/roles";
import type { CertificateState } from "@/lib/domain/workflow";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { filteredBy, type RegisterFilters } from "./register-filters";
import { findReport } from "./reports";

export type Certificate = Omit<Row<"certificates">, "summary" | "revocation"> & {
  readonly summary: CertificateSummary;
  readonly revocation: Revocation | null;
};
export type OwnedCertificate = Certificate & Owned & { readonly reportId: string };
/** Where the next page of a list begins: after this certificate. */
export type After = { readonly issuedAt: string; readonly id: string };

/** A certificate, reached as its report is. */
export async function findCertificate(
  at: Reading,
  id: string,
): Promise<OwnedCertificate | undefined> {
  const { certificates: c } = at.t;
  const [row] = await at.db
    .select()
    .from(c)
    .where(or(eq(c.id, id), eq(c.number, id)));
  const report = row && (await findReport(at, row.reportId));
  if (!report) return undefined;
  const { engagement } = report;
  return { ...toCertificate(row), ...(engagement ? { engagement } : {}) };
}

export async function findByNumber(
  { db, t }: Reading,
  number: string,
): Promise<Certificate | undefined> {
  const { certificates: c } = t;
  const [row] = await db.select().from(c).where(eq(c.number, number));
  return row && toCertificate(row);
}

/** A report's latest certificate. */
export async function certificateOfReport(
  { db, t }: Reading,
  reportId: string,
): Promise<Certificate | undefined> {
  const { certificates: c } = t;
  const [row] = await db
    .select()
    .from(c)
    .where(eq(c.reportId, reportId))
    .orderBy(desc(c.issuedAt))
    .limit(1);
  return row && toCertificate(row);
}

/** Certificates held, or issued, by these organisations, the newest first. */
export async function certificatesOf(
  { db, t }: Reading,
  organisationIds: readonly string[],
): Promise<Certificate[]> {
  const { certificates: c } = t;
  if (organisationIds.length === 0) return [];
  const ids = [...organisationIds];
  const rows = await db
    .select()
    .from(c)
    .where(or(inArray(c.organisationId, ids), inArray(c.bodyId, ids)))
    .orderBy(desc(c.issuedAt), desc(c.id));
  return rows.map(toCertificate);
}

export type Search = RegisterFilters & {
  /** Folded; empty finds all. */
  readonly text: string;
  /** The reporting year's label; empty finds all. */
  readonly year: string;
  readonly state: CertificateState | "";
  /** The day of the search, by which a certificate has expired or not. */
  readonly today: string;
  readonly after: After | null;
  readonly limit: number;
};

/** A page of the register, the newest first. */
export async function searchCertificates(
  at: Reading,
  { text, year, state, today, after, limit, ...filters }: Search,
): Promise<Certificate[]> {
  const { certificates: c } = at.t;
  const pattern = text.replace(/[\\%]/g, "_");
  const earlier =
    after &&
    or(lt(c.issuedAt, after.issuedAt), and(eq(c.issuedAt, after.issuedAt), lt(c.id, after.id)));
  const rows = await at.db
    .select()
    .from(c)
    .where(
      and(
        pattern === "" ? undefined : like(c.folded, `%${pattern}%`),
        year === "" ? undefined : eq(c.label, year),
        state === "" ? undefined : inState(c, state, today),
        filteredBy(at, filters),
        earlier ?? undefined,
      ),
    )
    .orderBy(desc(c.issuedAt), desc(c.id))
    .limit(limit);
  return rows.map(toCertificate);
}

/** The greatest serial of a year of issue, 0 before its first certificate. */
export async function lastSerial({ db, t }: Reading, year: number): Promise<number> {
  const { certificates: c } = t;
  const [row] = await db
    .select({ serial: max(c.serial) })
    .from(c)
    .where(eq(c.year, year));
  return row?.serial ?? 0;
}

/** False where another certificate has the year's serial; nothing is written then. */
export async function insertCertificate(
  { db, t }: Writing,
  { summary, ...row }: Omit<Certificate, "revocation">,
): Promise<boolean> {
  const { certificates: c } = t;
  const written = await db
    .insert(c)
    .values({ ...row, summary: JSON.stringify(summary) })
    .onConflictDoNothing({ target: [c.year, c.serial] })
    .returning();
  return written.length === 1;
}

/** The frozen text that a certificate is of. */
export async function statementByHash(
  { db, t }: Reading,
  sha256: string,
): Promise<Row<"statements"> | undefined> {
  const [row] = await db.select().from(t.statements).where(eq(t.statements.sha256, sha256));
  return row;
}

/** The numbers of the certificates whose place each of these took, the oldest first. */
export async function supersededBy(
  { db, t }: Reading,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const { certificates: c } = t;
  if (numbers.length === 0) return new Map();
  const rows = await db
    .select({ number: c.number, by: c.supersededBy })
    .from(c)
    .where(inArray(c.supersededBy, [...numbers]))
    .orderBy(asc(c.issuedAt), asc(c.id));
  const former = groupedBy(rows, ({ by }) => by ?? "");
  return new Map([...former].map(([by, all]) => [by, all.map(({ number }) => number)]));
}

/** The years that the register has certificates of, the latest first. */
export async function certifiedYears({ db, t }: Reading): Promise<string[]> {
  const { certificates: c } = t;
  const rows = await db.select({ label: c.label }).from(c).groupBy(c.label).orderBy(desc(c.label));
  return rows.map(({ label }) => label);
}

/** Expiry is the clock's: a certificate is stored as issued or suspended and is expired once its last day has passed. */
function inState(
  c: Reading["t"]["certificates"],
  state: CertificateState,
  today: string,
): SQL | undefined {
  if (state === "issued" || state === "suspended")
    return and(eq(c.state, state), gte(c.validTo, today));
  const passed = and(inArray(c.state, ["issued", "suspended"]), lt(c.validTo, today));
  return state === "expired" ? or(eq(c.state, "expired"), passed) : eq(c.state, state);
}

function toCertificate({ summary, revocation, ...row }: Row<"certificates">): Certificate {
  return {
    ...row,
    summary: JSON.parse(summary),
    revocation: revocation === null ? null : JSON.parse(revocation),
  };
}
