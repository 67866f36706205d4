import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { integer } from "@/lib/domain/format";
import type { Ledger } from "./ledger";

type Year = Ledger["years"][number];

/** What was retired for each year, what its claim took, what it needed, and what is over. */
export function Years({ years }: { years: readonly Year[] }) {
  const t = useTranslations("credits.ledger.years");
  const count = (tonnes: number | null) => (tonnes === null ? "–" : integer(tonnes));
  const columns: Column<Year>[] = [
    { key: "year", head: t("year"), names: true, cell: ({ label }) => label },
    ...(["retired", "allocated", "needed", "surplus", "free"] as const).map((key) => ({
      key,
      head: t(key),
      number: true as const,
      cell: (year: Year) => count(year[key]),
    })),
  ];
  return (
    <div className="space-y-2">
      <Table
        dense
        caption={t("caption")}
        columns={columns}
        rows={years}
        rowKey={({ label }) => label}
      />
      <p className="max-w-reading text-sm text-muted-foreground">{t("note")}</p>
    </div>
  );
}
