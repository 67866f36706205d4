import { findCategory } from "@/lib/domain/categories";
import { libraryCategories } from "@/lib/domain/factors/for-category";
import { yearOf } from "../../reports/_parts/year";
import type { Asked } from "./asked";

/** Picks a factor for an activity's form: which year and category, and the way back, with a key or without. */
export async function pickingOf(asked: Asked) {
  const { report: id, for: category = "", method = "", row } = asked;
  const known = findCategory(category);
  const year = id && known ? await yearOf(id) : undefined;
  if (!year || !known) return undefined;
  const { report, boundary, sites } = year;
  const base = `/reports/${report.id}/activities`;
  const form = row ? `${base}/${encodeURIComponent(row)}/change` : `${base}/new`;
  const back = (factor?: string) =>
    `${form}?${new URLSearchParams({ category, method, ...(factor && { factor }) })}`;
  return {
    label: report.label,
    gwpSet: boundary.gwpSet,
    category: known,
    categories: libraryCategories(category),
    regions: [...new Set(sites.map(({ region }) => region).filter(Boolean))],
    back,
  };
}

export type Picking = NonNullable<Awaited<ReturnType<typeof pickingOf>>>;
