import type { Reading } from "@/db/client";
import { findOrganisationBySlug } from "@/db/queries/organisations";
import { everPublished, statedFigures } from "@/db/queries/published-revisions";
import { reportsOf } from "@/db/queries/reports";
import { type Restatement, restatementsOf } from "@/db/queries/restatements";
import { revisionsOf } from "@/db/queries/revisions";
import { toldOf } from "@/db/queries/withdrawals";
import { Refusal } from "@/lib/domain/refusal";
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
 * A published year for anyone: its revisions with their totals side by side, the restatements that led from one
 * to the next and those that were declined, each with cause and reason and without names. Throws `not_found`
 * where the organisation has published no such year.
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
    return {
      organisation: { legalName, localName, slug, demo: demoSince !== null },
      label,
      revisions: sides,
      restatements: restatements
        .filter(({ state }) => state === "done" || state === "declined")
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
