/** The page of the lines behind a figure; `page` counts from 1. */
export function traceHref(reportId: string, figure: string, page = 1): string {
  const asked = new URLSearchParams({ figure, ...(page > 1 && { page: String(page) }) });
  return `/reports/${reportId}/trace?${asked}`;
}

/** The element of that page which a panel shows as well. */
export const traceId = "trace";
