import type { Reading } from "@/db/client";
import { findOrganisationBySlug } from "@/db/queries/organisations";
import { reportsOf } from "@/db/queries/reports";
import { type Restatement, restatementsOf } from "@/db/queries/restatements";
import { revisionsOf } from "@/db/queries/revisions";
import { findStatement } from "@/db/queries/statements";
import type { Row } from "@/db/tables";
import { Refusal } from "@/lib/domain/refusal";
import { figureSet } from "@/lib/domain/restatement/effect";
import { readStatement } from "@/lib/domain/statement";
import type { ReportState } from "@/lib/domain/workflow";
import { publicly } from "./doors";

/** What was published stays readable; a withdrawn report that never was is not told of. */
const told: readonly ReportState[] = ["published", "superseded"];

/** The reporting years that an organisation has published, the latest first. */
export function publicYears(slug: string) {
  return publicly(async (at) => {
    const organisation = await findOrganisationBySlug(at, slug);
    const reports = organisation ? await reportsOf(at, [organisation.id]) : [];
    return reports.filter(({ state }) => state === "published").map(({ label }) => label);
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
    const revisions = all.filter(({ state }) => told.includes(state));
    if (organisation?.kind !== "reporter" || revisions.length === 0)
      throw new Refusal("not_found", "refusal.notFound");
    const numbers = new Map(all.map(({ id, revision }) => [id, revision]));
    const restatements = await restatementsOf(
      at,
      revisions.map(({ id }) => id),
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

async function sideOf(at: Reading, { id, revision, state, cycle }: Row<"reports">) {
  const statement = await findStatement(at, id, cycle);
  if (!statement) throw new Error("a published report has its statement");
  const { inventory } = readStatement(statement.text).figures;
  return { revision, state, sha256: statement.sha256, figures: figureSet(inventory.totals) };
}

function publicOf(
  { id, trigger, reason, state, decisionReason, decidedAt }: Restatement,
  of: number,
) {
  return { id, trigger, reason, state, decisionReason, decidedAt, revision: of };
}
