import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { Traced } from "@/app/_ui/trace/traced";
import { findCategory } from "@/lib/domain/categories";
import { sumOf } from "@/lib/domain/decimal";
import { tonnes } from "@/lib/domain/format";
import { groupedBy } from "@/lib/domain/group";
import type { Inventory } from "@/lib/domain/inventory/types";
import type { Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly inventory: Omit<Inventory, "lines"> };

/** By category; each leads to the rows that make it. */
export function ByCategory({ year, inventory: { byCategory } }: Props) {
  const t = useTranslations();
  const base = `/reports/${year.report.id}/activities`;
  const shown = (figure: string, grams: number) => (
    <Traced reportId={year.report.id} figure={`inventory.byCategory.${figure}`}>
      {tonnes(grams)}
    </Traced>
  );
  return (
    <Table
      dense
      caption={t("review.inventory.categoriesCaption")}
      rows={byCategory}
      rowKey={({ category }) => category}
      columns={[
        {
          key: "category",
          head: t("review.inventory.category"),
          names: true,
          cell: ({ category }) => {
            const word = findCategory(category)?.word;
            return <Link href={`${base}?category=${category}`}>{word ? t(word) : category}</Link>;
          },
        },
        {
          key: "scope",
          head: t("review.inventory.scope"),
          cell: ({ scope, scope3Category }) =>
            `${t(`categories.scope.s${scope}`)}${scope3Category ? ` · ${scope3Category}` : ""}`,
        },
        {
          key: "location",
          head: t("review.inventory.location"),
          number: true,
          cell: ({ category, location }) => shown(`${category}.location`, location),
        },
        {
          key: "market",
          head: t("review.inventory.market"),
          number: true,
          cell: ({ category, market }) => shown(`${category}.market`, market),
        },
      ]}
    />
  );
}

const scopes = [1, 2, 3] as const;
const marketTotals = { 1: "scope1", 2: "scope2Market", 3: "scope3" } as const;

/** By gas, a column a scope; Scope 2 by the market-based method. */
export function ByGas({ year, inventory: { byGas } }: Props) {
  const t = useTranslations();
  const market = byGas.filter(({ basis }) => basis !== "location");
  const rows = [...groupedBy(market, ({ gas }) => gas)].map(([gas, lines]) => ({ gas, lines }));
  const sum = (lines: typeof market, scope: number) =>
    sumOf(lines.filter((one) => one.scope === scope).map(({ grams }) => grams));
  const traced = (figure: string, grams: number) => (
    <Traced reportId={year.report.id} figure={figure}>
      {tonnes(grams)}
    </Traced>
  );
  const shown = (lines: typeof market, scope: number) => {
    const found = lines.find((one) => one.scope === scope);
    if (!found) return null;
    return traced(`inventory.byGas.${scope}.${found.basis}.${found.gas}`, found.grams);
  };
  return (
    <Table
      dense
      caption={t("review.inventory.gasesCaption")}
      rows={rows}
      rowKey={({ gas }) => gas}
      columns={[
        {
          key: "gas",
          head: t("review.inventory.gas"),
          names: true,
          foot: t("common.total"),
          cell: ({ gas }) => t(`categories.gas.${gas}`),
        },
        ...scopes.map((scope) => ({
          key: `s${scope}`,
          head: `${t(`categories.scope.s${scope}`)}, ${t("units.tonnesCo2e")}`,
          number: true,
          foot: traced(`inventory.totals.${marketTotals[scope]}`, sum(market, scope)),
          cell: ({ lines }: (typeof rows)[number]) => shown(lines, scope),
        })),
      ]}
    />
  );
}

/** By site; each leads to its rows. */
export function BySite({ year, inventory: { bySite } }: Props) {
  const t = useTranslations("review.inventory");
  const named = (key: string) => year.sites.find((site) => site.key === key)?.name ?? key;
  const traced = (figure: string, grams: number) => (
    <Traced reportId={year.report.id} figure={`inventory.${figure}`}>
      {tonnes(grams)}
    </Traced>
  );
  const column = (key: "scope1" | "scope2Location" | "scope2Market" | "scope3", head: string) => ({
    key,
    head,
    number: true,
    foot: traced(`totals.${key}`, sumOf(bySite.map((site) => site[key]))),
    cell: (one: Inventory["bySite"][number]) =>
      one[key] === 0 ? null : traced(`bySite.${one.site}.${key}`, one[key]),
  });
  return (
    <Table
      dense
      caption={t("sitesCaption")}
      rows={bySite}
      rowKey={({ site }) => site}
      columns={[
        {
          key: "site",
          head: t("site"),
          names: true,
          foot: t("totals"),
          cell: ({ site }) => (
            <Link href={`/reports/${year.report.id}/activities?site=${encodeURIComponent(site)}`}>
              {named(site)}
            </Link>
          ),
        },
        column("scope1", t("scope1Head")),
        column("scope2Location", t("scope2Location")),
        column("scope2Market", t("scope2Market")),
        column("scope3", t("scope3Head")),
      ]}
    />
  );
}
