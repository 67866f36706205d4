import type { z } from "zod";
import type { Activity } from "../case/case-file";
import { teller } from "../documents/translate";
import type { Partly } from "../partial";
import type { YearFigures } from "../stored-figures";
import type { ReportState } from "../workflow";
import { amountOf, presentFigures } from "./present";
import type { activity, activityList, listedReport, report } from "./report-schemas";

type Common = {
  readonly id: string;
  readonly organisationId: string;
  readonly label: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly revision: number;
  readonly state: ReportState;
  readonly cycle: number;
  readonly demo: boolean;
  readonly organisationName: string;
};
type Listed = Common & {
  readonly rows: number;
  readonly scope1Grams: number;
  readonly scope2LocationGrams: number;
  readonly scope3Grams: number;
};
type Whole = {
  readonly boundary: z.output<typeof report>["boundary"];
  readonly sites: readonly z.output<typeof report>["sites"][number][];
  readonly counts: z.output<typeof report>["counts"];
  readonly ownSites: readonly string[] | null;
  readonly figures: Partly<YearFigures>["figures"];
  readonly problems: Partly["problems"];
  readonly statement: z.output<typeof report>["statement"];
};

/** A year of the list. `origin` is the portal's public address. */
export function presentListedReport(one: Listed, origin: string): z.output<typeof listedReport> {
  return {
    ...common(one, origin),
    activities: one.rows,
    emissions: {
      scope1: amountOf(one.scope1Grams),
      scope2Location: amountOf(one.scope2LocationGrams),
      scope3: amountOf(one.scope3Grams),
    },
  };
}

/** A year with its totals, of the draft or of the statement that stands. */
export function presentReport(one: Common, whole: Whole, origin: string): z.output<typeof report> {
  const { boundary, counts, figures, problems, statement, ownSites } = whole;
  const { approach, scopes, gwpSet, marketFallback, baseYear } = boundary;
  const { activities, withoutFigure, instruments, measures, retirements } = counts;
  const say = teller("en");
  return {
    ...common(one, origin),
    boundary: { approach, scopes, gwpSet, marketFallback, baseYear },
    sites: whole.sites
      .filter(({ key }) => ownSites?.includes(key) ?? true)
      .map(({ key, name, country, region, kind }) => ({ key, name, country, region, kind })),
    counts: { activities, withoutFigure, instruments, measures, retirements },
    ownSitesOnly: ownSites !== null,
    statement,
    figures: figures && presentFigures({ ...figures, ...figures.inventory }),
    problems: Object.entries(problems).map(([field, told]) => ({ field, detail: say(told) })),
  };
}

type Counted = Activity & { readonly version: number; readonly grams: number | null };

export function presentActivity({ grams, version, ...entry }: Counted): z.output<typeof activity> {
  return { ...entry, version, emissions: grams === null ? null : amountOf(grams) };
}

type Page = {
  readonly activities: readonly (Counted & { factorName: string; files: number })[];
  readonly rows: number;
  readonly totalGrams: number;
  readonly next: string | null;
};

export function presentActivities(page: Page): z.output<typeof activityList> {
  return {
    data: page.activities.map(({ factorName: _, files: __, ...one }) => presentActivity(one)),
    total: page.rows,
    emissions: amountOf(page.totalGrams),
    nextCursor: page.next,
  };
}

function common(one: Common, origin: string) {
  const { id, organisationId, organisationName, label, firstDay, lastDay } = one;
  const { revision, state, cycle, demo } = one;
  return {
    id,
    organisation: { id: organisationId, name: organisationName },
    year: { label, firstDay, lastDay },
    revision,
    state,
    cycle,
    demo,
    links: { self: `${origin}/api/v1/reports/${id}` },
  };
}
