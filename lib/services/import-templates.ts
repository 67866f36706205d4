import { findReport, reportsOf } from "@/db/queries/reports";
import { sitesOf } from "@/db/queries/sites";
import { sourceActivities } from "@/db/queries/sources";
import { exampleRows, filledRows } from "@/lib/domain/import/fill";
import { templateOf } from "@/lib/domain/import/templates";
import type { TemplateFileInput } from "@/lib/domain/inputs/import";
import { ownSitesOf } from "@/lib/domain/own-sites";
import type { Actor } from "@/lib/domain/roles";
import { writtenSheet } from "@/lib/outside/written-sheet";
import { view } from "./doors";

/**
 * A template as a file: with an example row, or filled with the organisation's own sites and the sources
 * of this year, of the year before where this one has none. A contributor's has their sites alone.
 */
export async function templateFile(actor: Actor, input: TemplateFileInput) {
  const { reportId, template: key, format, filled } = input;
  const template = templateOf(key);
  const rows = await view(actor, template.permission, {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      if (!filled) return exampleRows(template);
      const { organisationId, firstDay, lastDay } = report;
      const own = ownSitesOf(actor, organisationId, template.permission);
      const mine = (site: string) => own === null || own.includes(site);
      const years = await reportsOf(at, [organisationId]);
      const earlier = years.find((one) => one.lastDay < firstDay);
      const now = await sourceActivities(at, reportId);
      const sources = now.length > 0 || !earlier ? now : await sourceActivities(at, earlier.id);
      return filledRows(template, {
        firstDay,
        lastDay,
        sites: (await sitesOf(at, organisationId)).filter((one) => mine(one.key)),
        sources: sources.filter(({ site }) => mine(site)),
      });
    },
  });
  const bytes = await writtenSheet(rows, format, template.key);
  return { bytes, fileName: `${template.key}${filled ? "-filled" : ""}.${format}` };
}
