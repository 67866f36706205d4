import type { Reading } from "@/db/client";
import { findOrganisationBySlug } from "@/db/queries/organisations";
import { everPublished, recordOf, statedFigures } from "@/db/queries/published-revisions";
import { findReport, reportsOf } from "@/db/queries/reports";
import { type Restatement, restatementsOf } from "@/db/queries/restatements";
import { publishedRevision, revisionsOf } from "@/db/queries/revisions";
import { toldOf } from "@/db/queries/withdrawals";
import { Refusal } from "@/lib/domain/refusal";
import { publicOrigin } from "@/lib/outside/settings";
import { publicly } from "./doors";

/** The reporting years that an organisation has published, the latest first; those withdrawn since too. */
export function publicYears(slug: string) {
  return publicly(async (at) => {
    const organisation = await findOrganisationBySlug(at, slug);
    const reports = organisation ? await reportsOf(at, [organisation.id]) : [];
    const labels = (await everPublished(at, reports)).map(({ report }) => report.label);
    return [...new Set(labels)];
  });
}

/**
 * What an organisation's published years tell of base year, trend and intensity, the earliest first: of each year the
 * revision that stands, by its verified statement. Throws `not_found` where it has published nothing.
 */
export function publicRecords(slug: string) {
  return publicly(async (at) => {
    const organisation = await findOrganisationBySlug(at, slug);
    const reports = organisation ? await reportsOf(at, [organisation.id]) : [];
    if (organisation?.kind !== "reporter" || (await everPublished(at, reports)).length === 0)
      throw new Refusal("not_found", "refusal.notFound");
    const { legalName, localName, country, sector, demoSince } = organisation;
    const years = [];
    for (const { id } of reports) {
      const report = await findReport(at, id);
      years.push((report && (await recordOf(at, report))) ?? []);
    }
    return {
      organisation: { legalName, localName, slug, country, sector },
      demo: demoSince !== null,
      origin: publicOrigin(),
      years: years.flat().sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1)),
    };
  });
}

/**
 * A published year for anyone: its revisions with their totals side by side, the restatements that led from one
 * to the next, the one under way and those that were declined, each with cause and reason and without names, and the record of the
 * revision that stands, null where none does. Throws `not_found` where the organisation has published no such year.
 */
export function publicYear({ slug, label }: { readonly slug: string; readonly label: string }) {
  return publicly(async (at) => {
    const organisation = await findOrganisationBySlug(at, slug);
    const all = organisation
      ? await revisionsOf(at, { organisationId: organisation.id, label })
      : [];
    const revisions = await everPublished(at, all);
    if (organisation?.kind !== "reporter" || revisions.length === 0)
      throw new Refusal("not_found", "refusal.notFound");
    const numbers = new Map(all.map(({ id, revision }) => [id, revision]));
    const restatements = await restatementsOf(
      at,
      revisions.map(({ report }) => report.id),
    );
    const { legalName, localName, demoSince } = organisation;
    const sides = [];
    for (const one of revisions) sides.push(await sideOf(at, one));
    const current = await publishedRevision(at, { organisationId: organisation.id, label });
    const report = current && (await findReport(at, current.id));
    return {
      organisation: { legalName, localName, slug, demo: demoSince !== null },
      label,
      revisions: sides,
      record: (report && (await recordOf(at, report))) ?? null,
      restatements: restatements
        .filter(({ state }) => state === "approved" || state === "done" || state === "declined")
        .map((one) => publicOf(one, numbers.get(one.reportId) ?? 0)),
    };
  });
}

type Readable = Awaited<ReturnType<typeof everPublished>>[number];

async function sideOf(at: Reading, { report, withdrawal }: Readable) {
  const { revision, state } = report;
  return { revision, state, withdrawn: toldOf(withdrawal), ...(await statedFigures(at, report)) };
}

function publicOf(
  { id, trigger, reason, state, decisionReason, decidedAt }: Restatement,
  of: number,
) {
  return { id, trigger, reason, state, decisionReason, decidedAt, revision: of };
}
