import { and, asc, eq, exists, or, type SQL } from "drizzle-orm";
import type { ClaimType } from "@/lib/domain/case/case-file";
import { readAsked } from "@/lib/domain/ledger/asked";
import type { Reading } from "../client";
import { contains } from "./contains";
import { sharesNumbers } from "./ledger-search";

/** What a certificate in the register may be asked by beside words, year and status; empty finds all. */
export type RegisterFilters = {
  readonly type: ClaimType | "";
  /** The holder's country, as the certificate has it. */
  readonly country: string;
  /** The verification body's short name. */
  readonly verifier: string;
  /** A credit's project number, a part of its serial, or a serial of which any number is in its block. */
  readonly credit: string;
};

/** The conditions on a row of certificates. */
export function filteredBy(
  { db, t }: Reading,
  { type, country, verifier, credit }: RegisterFilters,
): SQL | undefined {
  const { certificates: c, claims: k, organisations: o, retirements: r } = t;
  const ofType =
    type &&
    db
      .select({ id: k.id })
      .from(k)
      .where(and(eq(k.id, c.claimId), eq(k.type, type)));
  const body =
    verifier &&
    db
      .select({ id: o.id })
      .from(o)
      .where(and(eq(o.id, c.bodyId), eq(o.slug, verifier)));
  const named = or(
    eq(r.projectId, credit),
    contains(r.serial, credit),
    ...readAsked(credit, "").map((block) => sharesNumbers(r, block)),
  );
  const credited =
    credit &&
    db
      .select({ id: r.id })
      .from(r)
      .where(and(eq(r.claimId, c.claimId), named));
  return and(
    ofType ? exists(ofType) : undefined,
    country ? contains(c.summary, `"country":"${country}"`) : undefined,
    body ? exists(body) : undefined,
    credited ? exists(credited) : undefined,
  );
}

/** The bodies that verified what the register has, by name. */
export async function verifiersOf({ db, t }: Reading): Promise<{ slug: string; name: string }[]> {
  const { certificates: c, organisations: o } = t;
  return db
    .select({ slug: o.slug, name: o.legalName })
    .from(c)
    .innerJoin(o, eq(o.id, c.bodyId))
    .groupBy(o.slug, o.legalName)
    .orderBy(asc(o.legalName), asc(o.slug));
}

/** The countries of those who hold what the register has. */
export async function holderCountries({ db, t }: Reading): Promise<string[]> {
  const { certificates: c, organisations: o } = t;
  const rows = await db
    .select({ country: o.country })
    .from(c)
    .innerJoin(o, eq(o.id, c.organisationId))
    .groupBy(o.country)
    .orderBy(asc(o.country));
  return rows.map(({ country }) => country);
}
