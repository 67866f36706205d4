import type { Activity, Site } from "../case/case-file";
import type { Template } from "./template";

/** What a template is filled with: the organisation's sites, and one activity of each source. */
export type Filling = {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly sites: readonly Pick<Site, "key">[];
  readonly sources: readonly Activity[];
};
type Cells = Readonly<Record<string, string>>;

/** A template as rows of cells, heads first, with its example row. */
export function exampleRows({ columns }: Template): string[][] {
  return [columns.map(({ name }) => name), columns.map(({ example }) => example)];
}

/**
 * The same filled with what the organisation has: of activities a row a source with its factor and
 * method, of all else a row a site. The quantities are for a person to add.
 */
export function filledRows(template: Template, filling: Filling): string[][] {
  const rows = template.key === "activity" ? filling.sources.map(ofSource) : ofSites(filling);
  if (rows.length === 0) return exampleRows(template);
  const names = template.columns.map(({ name }) => name);
  const period = { period_from: filling.firstDay, period_to: filling.lastDay };
  return [
    names,
    ...rows.map((cells) => names.map((name) => ({ ...period, ...cells })[name] ?? "")),
  ];
}

function ofSites({ sites }: Filling): Cells[] {
  return sites.map(({ key }) => ({ row_key: key, site_code: key, assigned_site: key }));
}

function ofSource(one: Activity): Cells {
  return {
    row_key: one.source,
    site_code: one.site,
    source_key: one.source,
    scope: String(one.scope),
    category: one.category,
    unit: one.unit,
    method: one.method,
    factor_key: one.factor,
    data_kind: one.dataKind,
    supplier: one.supplier,
    credit_note: "no",
  };
}
