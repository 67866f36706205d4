import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { regrade } from "@/db/queries/grading";
import { reportsOf, voidSignOffs } from "@/db/queries/reports";
import { findSite, insertSite, markSite } from "@/db/queries/sites";
import type { AddSiteInput, ChangeSiteInput } from "@/lib/domain/inputs/entries";
import type { Actor } from "@/lib/domain/roles";
import type { ReportState } from "@/lib/domain/workflow";
import { edit, seen } from "./editing";

/** A site is the organisation's and shared by its years: a change makes every open year's sign-off void. */
export function addSite(actor: Actor, { reportId, ...site }: AddSiteInput) {
  return edit(actor, "site.edit", reportId, async (at, { organisationId }) => {
    await insertSite(at, { id: randomUUID(), organisationId }, site);
    await voidSignOffs(at, organisationId);
    return { key: site.key };
  });
}

/** Throws a Refusal `conflict` where somebody changed the site since it was shown. */
export function changeSite(actor: Actor, { reportId, version, ...site }: ChangeSiteInput) {
  return edit(actor, "site.edit", reportId, async (at, { organisationId }) => {
    const { id, ownership } = seen(await findSite(at, organisationId, site.key), version);
    await markSite(at, id, site);
    await voidSignOffs(at, organisationId);
    if (ownership !== JSON.stringify(site.ownership)) await regradeYears(at, organisationId);
    return { key: site.key };
  });
}

/** Years that no act opens again: what they say is their statement's. */
const final: readonly ReportState[] = ["approved", "published"];

/** An equity share counts what the site's rows say is owned, in every year that is or may be edited again. */
async function regradeYears(at: Writing, organisationId: string): Promise<void> {
  const years = await reportsOf(at, [organisationId]);
  for (const report of years) if (!final.includes(report.state)) await regrade(at, report);
}
