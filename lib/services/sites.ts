import { randomUUID } from "node:crypto";
import { voidSignOffs } from "@/db/queries/reports";
import { findSite, insertSite, markSite } from "@/db/queries/sites";
import type { AddSiteInput, ChangeSiteInput } from "@/lib/domain/inputs/entries";
import type { Actor } from "@/lib/domain/roles";
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
    const { id } = seen(await findSite(at, organisationId, site.key), version);
    await markSite(at, id, site);
    await voidSignOffs(at, organisationId);
    return { key: site.key };
  });
}
