import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import type { OtherYear } from "@/lib/services/years";
import type { Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly years: readonly OtherYear[] };

/** The organisation's years in a row, each with the way to set this one beside it. */
export function YearsList({ year, years }: Props) {
  const t = useTranslations("progress.years");
  const told = years.filter(({ side }) => side !== null);
  const totals = ({ side }: OtherYear) => side?.figures.inventory.totals;
  return (
    <Card title={t("title")}>
      {told.length < 2 && <p className="mb-3 text-muted-foreground">{t("none")}</p>}
      <Table
        dense
        caption={t("caption")}
        rows={told}
        rowKey={({ reportId }) => reportId}
        columns={[
          { key: "year", head: t("year"), names: true, cell: ({ label }) => label },
          {
            key: "location",
            head: t("location"),
            number: true,
            cell: (one) => tonnes(totals(one)?.scope12Location ?? 0),
          },
          {
            key: "market",
            head: t("market"),
            number: true,
            cell: (one) => tonnes(totals(one)?.scope12Market ?? 0),
          },
          {
            key: "scope3",
            head: t("scope3"),
            number: true,
            cell: (one) => tonnes(totals(one)?.scope3 ?? 0),
          },
          {
            key: "standing",
            head: t("standing"),
            cell: ({ verified }) => (verified ? t("verified") : t("unverified")),
          },
          {
            key: "compare",
            head: t("compare"),
            cell: ({ reportId, label }) =>
              reportId !== year.report.id && (
                <Link
                  href={`/reports/${year.report.id}/progress/compare?with=${reportId}`}
                  className="text-primary underline underline-offset-3"
                >
                  {t("with", { label: year.report.label, other: label })}
                </Link>
              ),
          },
        ]}
      />
    </Card>
  );
}
