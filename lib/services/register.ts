import {
  certificatesOf,
  certifiedYears,
  findByNumber,
  searchCertificates,
} from "@/db/queries/certificates";
import { findByHash } from "@/db/queries/documents";
import { findOrganisationBySlug } from "@/db/queries/organisations";
import { listedOn, publicCertificate } from "@/db/queries/public-certificates";
import { everPublished } from "@/db/queries/published-revisions";
import { holderCountries, verifiersOf } from "@/db/queries/register-filters";
import { reportsOf } from "@/db/queries/reports";
import { openApi } from "@/lib/domain/api/openapi";
import { readNumber } from "@/lib/domain/certificate-number";
import { folded } from "@/lib/domain/certificate-summary";
import {
  cursorOf,
  type RegisterSearch,
  readCursor,
  searchInput,
} from "@/lib/domain/inputs/register";
import { type PublicCertificate, stateOn } from "@/lib/domain/public-certificate";
import { Refusal } from "@/lib/domain/refusal";
import { publicOrigin } from "@/lib/outside/settings";
import { now, publicly } from "./doors";

export type RegisterRow = Awaited<ReturnType<typeof listedOn>>[number];

/** A page of the register, the newest certificate first; `next` is the cursor of the page after it, or null. */
export async function searchRegister(search: RegisterSearch) {
  const { text, year, status, cursor, limit, ...filters } = searchInput.parse(search);
  const after = cursor === "" ? null : readCursor(cursor);
  if (after === undefined)
    throw new Refusal("invalid", "certificates.refused.cursor", {
      fields: { cursor: { word: "certificates.refused.cursor" } },
    });
  const day = today();
  const asked = { ...filters, text: folded(text), year, state: status, today: day, after };
  return publicly(async (at) => {
    const rows = await searchCertificates(at, { ...asked, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      certificates: await listedOn(at, page, day),
      origin: publicOrigin(),
      next: rows.length > limit && last ? cursorOf(last) : null,
      years: await certifiedYears(at),
      verifiers: await verifiersOf(at),
      countries: await holderCountries(at),
    };
  });
}

/**
 * A certificate as anyone may read it.
 * @throws Refusal `invalid` where the check digit does not fit, `not_found` where none has the number
 */
export function showPublicCertificate(text: string): Promise<PublicCertificate> {
  const { number, verdict } = readNumber(text);
  return publicly(async (at) => {
    if (verdict === "wrong_check_digit")
      throw new Refusal("invalid", "certificates.refused.wrongDigit");
    const found = verdict === "well_formed" ? await findByNumber(at, number) : undefined;
    if (!found) throw new Refusal("not_found", "certificates.refused.notFound");
    return publicCertificate(at, found, { day: today(), origin: publicOrigin() });
  });
}

/** Whether a paper with this hash was issued here, and whether its certificate still stands. */
export function findByDocumentHash(sha256: string) {
  return publicly(async (at) => {
    const paper = await findByHash(at, sha256.trim().toLowerCase());
    const found = paper && (await findByNumber(at, paper.number));
    if (!found) return { verdict: "unknown" as const };
    const state = stateOn(found, today());
    const verdict = state === "issued" ? ("genuine" as const) : ("genuine_not_valid" as const);
    return { verdict, state, ...paper };
  });
}

/** An organisation with its certificates; one that has none and has published no year is not told of. */
export function publicOrganisation(slug: string) {
  return publicly(async (at) => {
    const organisation = await findOrganisationBySlug(at, slug);
    const rows = organisation ? await certificatesOf(at, [organisation.id]) : [];
    const reports = organisation ? await reportsOf(at, [organisation.id]) : [];
    const told = rows.length > 0 || (await everPublished(at, reports)).length > 0;
    if (organisation?.kind !== "reporter" || !told)
      throw new Refusal("not_found", "refusal.notFound");
    const { legalName, localName, registrationNumber, country, sector, demoSince } = organisation;
    return {
      organisation: { legalName, localName, registrationNumber, country, sector, slug },
      demo: demoSince !== null,
      certificates: await listedOn(at, rows, today()),
    };
  });
}

/** The machine interface's own description. */
export const apiDocument = () => openApi(publicOrigin());

const today = () => now().slice(0, 10);
