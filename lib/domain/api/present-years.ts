import type { z } from "zod";
import { textOf } from "../decimal";
import type { PublicRecord } from "../public-year";
import type { BaseTotals } from "../years/base-year";
import { amountOf } from "./present";
import type { publicYears } from "./year-schemas";

type Told = z.output<typeof publicYears>;
type Year = PublicRecord & {
  readonly label: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly revision: number;
  readonly sha256: string;
};
type Answer = {
  readonly organisation: { readonly legalName: string; readonly slug: string };
  readonly demo: boolean;
  readonly origin: string;
  readonly years: readonly Year[];
};

/** An organisation's published years as the machine interface tells them. */
export function presentYears({ organisation, demo, origin, years }: Answer): Told {
  const { legalName, slug } = organisation;
  return {
    holder: { legalName, slug },
    demo,
    data: years.map((one) => presentYear(one, slug, origin)),
  };
}

function presentYear(one: Year, slug: string, origin: string): Told["data"][number] {
  const { label, firstDay, lastDay, revision, sha256, figures, baseYear, intensities } = one;
  const place = encodeURIComponent(label);
  return {
    ...{ year: { label, firstDay, lastDay }, revision, statementSha256: sha256 },
    totals: totalsOf(figures),
    baseYear: { ...baseYear, totals: baseYear.totals && totalsOf(baseYear.totals) },
    intensities: intensities.map(({ grams, value, scopes, ...said }) => ({
      ...said,
      scopes: [...scopes],
      emissions: amountOf(grams),
      perUnit: value && textOf(value, 12),
    })),
    links: {
      page: `${origin}/organisations/${slug}/${place}`,
      annualReport: `${origin}/api/v1/organisations/${slug}/years/${place}/annual-report/en`,
    },
  };
}

const totalsOf = ({ scope1, scope2Location, scope2Market, scope3 }: BaseTotals) => ({
  scope1: amountOf(scope1),
  scope2Location: amountOf(scope2Location),
  scope2Market: amountOf(scope2Market),
  scope3: scope3 === null ? null : amountOf(scope3),
});
