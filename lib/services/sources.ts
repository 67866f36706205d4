import type { Reading } from "@/db/client";
import { exclusionsOf } from "@/db/queries/exclusions";
import { findReport, type Report, reportsOf } from "@/db/queries/reports";
import { type SourceRow, sourceRows } from "@/db/queries/sources";
import { ownSitesOf } from "@/lib/domain/own-sites";
import type { Actor } from "@/lib/domain/roles";
import { sourceStatus } from "@/lib/domain/source-status";
import { view } from "./doors";

/**
 * A year's sources beside the year before: which have their quantities, which wait, which are missing
 * and not explained by an exclusion that names them. A contributor sees those of their sites.
 */
export function listSources(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const own = ownSitesOf(actor, report.organisationId, "report.view");
      const earlier = await yearBefore(at, report);
      const now = bySource(await sourceRows(at, reportId, own));
      const before = bySource(earlier ? await sourceRows(at, earlier.id, own) : []);
      const excluded = await exclusionsOf(at, reportId);
      const reasons = new Map(excluded.map(({ source, text }) => [source.trim(), text]));
      const following = earlier !== undefined;
      const keys = [...new Set([...now.keys(), ...before.keys()])].sort();
      return {
        yearBefore: earlier?.label ?? null,
        sources: keys.map((source) => {
          const [mine, last] = [now.get(source) ?? null, before.get(source) ?? null];
          const explained = reasons.has(source);
          return {
            source,
            site: mine?.site ?? last?.site ?? "",
            category: mine?.category ?? last?.category ?? "",
            now: mine,
            before: last,
            reason: reasons.get(source) ?? null,
            status: sourceStatus(mine, last, { explained, following }),
          };
        }),
      };
    },
  });
}

async function yearBefore(at: Reading, { organisationId, firstDay }: Report) {
  const years = await reportsOf(at, [organisationId]);
  return years.find(({ lastDay }) => lastDay < firstDay);
}

function bySource(rows: readonly SourceRow[]): ReadonlyMap<string, SourceRow> {
  return new Map(rows.map((row) => [row.source, row]));
}
