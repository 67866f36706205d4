import type { showReport } from "@/lib/services/reports";

type Year = Awaited<ReturnType<typeof showReport>>;
type Before = {
  readonly report: { readonly lastDay: string };
  readonly boundary: { readonly baseYear: number };
};

/** The days after a year as the next one's, as a proposal; nothing where there is no year yet. */
export function followingYear(before: Before | undefined) {
  if (!before) return { label: "", firstDay: "", lastDay: "", baseYear: "" };
  const firstDay = moved(before.report.lastDay, 0, 1);
  const lastDay = moved(firstDay, 1, -1);
  const [first, last] = [firstDay.slice(0, 4), lastDay.slice(0, 4)];
  const label = first === last ? first : `${first}/${last.slice(2)}`;
  return { label, firstDay, lastDay, baseYear: String(before.boundary.baseYear) };
}

/** The boundary that a new year begins with: the last one's, or what most organisations choose. */
export function hiddenBoundary(before: Year | undefined): Readonly<Record<string, string>> {
  const { boundary } = before ?? {};
  return {
    approach: boundary?.approach ?? "operational_control",
    scopes: (boundary?.scopes ?? [1, 2, 3]).join(","),
    gwpSet: boundary?.gwpSet ?? "AR6",
    marketFallback: boundary?.marketFallback ?? "residual_mix",
    marketFallbackReason: boundary?.marketFallbackReason ?? "",
    sensitivityFactor: boundary?.sensitivityFactor ?? "",
    baseYearNote: boundary?.baseYearNote ?? "",
    prevailingLanguage: boundary?.prevailingLanguage ?? "en",
  };
}

function moved(day: string, years: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1, date + days)).toISOString().slice(0, 10);
}
