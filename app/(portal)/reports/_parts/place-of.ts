import { spotParts } from "@/lib/domain/spot";

/** The page on which a spot such as `activities[A012].unit` is corrected. */
export function placeOf(reportId: string, spot: string): string {
  const base = `/reports/${reportId}`;
  const { list, key } = spotParts(spot);
  const page = pages[list.split(".")[0] ?? ""];
  return page ? base + page(encodeURIComponent(key)) : `${base}/boundary`;
}

const pages: Readonly<Record<string, (key: string) => string>> = {
  activities: (key) => `/activities/${key}`,
  sites: (key) => `/boundary/sites/${key}`,
  exclusions: (key) => `/boundary/exclusions/${key}`,
  claim: () => "/boundary/claim",
  sources: () => "/sources",
  instruments: (key) => `/instruments/${key}`,
  measures: (key) => `/measures/${key}`,
  retirements: (key) => `/credits/${key}`,
  comparatives: () => "/inventory",
};
