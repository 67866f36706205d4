import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { Traced } from "@/app/_ui/trace/traced";
import { tonnes } from "@/lib/domain/format";
import type { Totals } from "@/lib/domain/inventory/types";

type Props = { readonly reportId: string; readonly totals: Totals };

const rows = [
  { key: "scope1", location: "scope1", market: "scope1" },
  { key: "scope2", location: "scope2Location", market: "scope2Market" },
  { key: "scope12", location: "scope12Location", market: "scope12Market" },
  { key: "scope3", location: "scope3", market: "scope3" },
  { key: "biogenic", location: "biogenicCo2", market: "biogenicCo2" },
] as const;

/** Both Scope 2 figures side by side, never one without the other (Scope 2 Guidance 7.1). */
export function TotalsTable({ reportId, totals }: Props) {
  const t = useTranslations("review.inventory");
  const shown = (total: keyof Totals) => (
    <Traced reportId={reportId} figure={`inventory.totals.${total}`}>
      {tonnes(totals[total])}
    </Traced>
  );
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
          cell: ({ location }) => shown(location),
        },
        {
          key: "market",
          head: t("market"),
          number: true,
          cell: ({ key, market }) => (
            <span className={key === "scope12" ? "font-semibold" : ""}>{shown(market)}</span>
          ),
        },
      ]}
    />
  );
}
