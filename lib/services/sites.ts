import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { regrade } from "@/db/queries/grading";
import { refuseLocked } from "@/db/queries/opened";
import { reportsOf, voidSignOffs } from "@/db/queries/reports";
import { findSite, insertSite, markSite } from "@/db/queries/sites";
import type { AddSiteInput, ChangeSiteInput } from "@/lib/domain/inputs/entries";
import type { Actor } from "@/lib/domain/roles";
import type { ReportState } from "@/lib/domain/workflow";
import { edit, seen } from "./editing";

const touching = ({ key }: { readonly key: string }) => [{ kind: "site", key } as const];

/** A site is the organisation's and shared by its years: a change makes every open year's sign-off void. */
export function addSite(actor: Actor, { reportId, ...site }: AddSiteInput) {
  return edit(actor, "site.edit", reportId, touching(site), async (at, { organisationId }) => {
    await insertSite(at, { id: randomUUID(), organisationId }, site);
    await voidSignOffs(at, organisationId);
    return { key: site.key };
  });
}

/** Throws a Refusal `conflict` where somebody changed the site since it was shown. */
export function changeSite(actor: Actor, { reportId, version, ...site }: ChangeSiteInput) {
  return edit(actor, "site.edit", reportId, touching(site), async (at, { organisationId }) => {
    await refuseReturned(at, organisationId, site);
    const { id, ownership } = seen(await findSite(at, organisationId, site.key), version);
    await markSite(at, id, site);
    await voidSignOffs(at, organisationId);
    if (ownership !== JSON.stringify(site.ownership)) await regradeYears(at, organisationId);
    return { key: site.key };
  });
}

/** Whichever year it is changed from, a returned one keeps what no finding opens. */
async function refuseReturned(at: Writing, organisationId: string, site: { readonly key: string }) {
  for (const report of await reportsOf(at, [organisationId]))
    await refuseLocked(at, report, touching(site));
}

/** Years that no act opens again: what they say is their statement's. */
const final: readonly ReportState[] = ["approved", "published"];

/** An equity share counts what the site's rows say is owned, in every year that is or may be edited again. */
async function regradeYears(at: Writing, organisationId: string): Promise<void> {
  const years = await reportsOf(at, [organisationId]);
  for (const report of years) if (!final.includes(report.state)) await regrade(at, report);
}
