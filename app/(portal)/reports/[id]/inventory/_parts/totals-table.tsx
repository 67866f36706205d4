import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import type { Totals } from "@/lib/domain/inventory/types";

/** Both Scope 2 figures side by side, never one without the other (Scope 2 Guidance 7.1). */
export function TotalsTable({ totals }: { totals: Totals }) {
  const t = useTranslations("review.inventory");
  const both = (grams: number) => ({ location: grams, market: grams });
  const rows = [
    { key: "scope1", ...both(totals.scope1) },
    { key: "scope2", location: totals.scope2Location, market: totals.scope2Market },
    { key: "scope12", location: totals.scope12Location, market: totals.scope12Market },
    { key: "scope3", ...both(totals.scope3) },
    { key: "biogenic", ...both(totals.biogenicCo2) },
  ] as const;
  return (
    <Table
      caption={t("totalsCaption")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "scope",
          head: t("scope"),
          names: true,
          cell: ({ key }) => (
            <span className={key === "scope12" ? "font-semibold" : ""}>{t(`rows.${key}`)}</span>
          ),
        },
        {
          key: "location",
          head: t("location"),
          number: true,
          cell: ({ location }) => tonnes(location),
        },
        {
          key: "market",
          head: t("market"),
          number: true,
          cell: ({ key, market }) => (
            <span className={key === "scope12" ? "font-semibold" : ""}>{tonnes(market)}</span>
          ),
        },
      ]}
    />
  );
}
