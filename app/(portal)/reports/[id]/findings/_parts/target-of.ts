import type { Year } from "../../../_parts/year";

/** Where a finding's target stands in the year, where its text is the key of something. */
export function targetOf(year: Year, target: string): string | undefined {
  const base = `/reports/${year.report.id}`;
  const key = target.trim();
  if (year.sites.some((site) => site.key === key))
    return `${base}/activities?site=${encodeURIComponent(key)}`;
  const place = places.find(({ is }) => is.test(key));
  return place && base + place.page(encodeURIComponent(key));
}

/** How keys of each noun begin, as the portal numbers them and the demonstration names them. */
const places: readonly { is: RegExp; page: (key: string) => string }[] = [
  { is: /^[AB]\d{3,}$/, page: (key) => `/activities/${key}` },
  { is: /^I\d+$/, page: () => "/instruments" },
  { is: /^(GC|S3|E)-\d+$/, page: (key) => `/measures/${key}` },
  { is: /^K\d+$/, page: () => "/credits" },
  { is: /^X\d+$/, page: () => "/boundary" },
];
