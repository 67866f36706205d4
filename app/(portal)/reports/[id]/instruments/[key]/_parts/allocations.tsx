import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { grouped, tonnes } from "@/lib/domain/format";
import type { Row } from "../../_parts/rows";

type Props = { readonly reportId: string; readonly row: Row };

/** The purchases that the instrument covers, and what each is lower by for it. */
export function Allocations({ reportId, row: { use, savedGrams } }: Props) {
  const t = useTranslations("instruments");
  const rows = use?.allocations ?? [];
  return (
    <div>
      <Table
        dense
        caption={t("allocations.caption")}
        rows={rows}
        rowKey={({ activity }) => activity}
        empty={t("allocations.none")}
        columns={[
          {
            key: "activity",
            head: t("allocations.activity"),
            names: true,
            foot: t("table.total"),
            cell: ({ activity }) => (
              <Link
                href={`/reports/${reportId}/activities/${encodeURIComponent(activity)}`}
                className="inline-block py-0.5 text-primary underline underline-offset-3"
              >
                {activity}
              </Link>
            ),
          },
          {
            key: "energy",
            head: t("allocations.energy"),
            number: true,
            cell: ({ kilowattHours }) => grouped(kilowattHours),
            foot: grouped(use?.allocated ?? "0"),
          },
          {
            key: "saved",
            head: t("allocations.saved"),
            number: true,
            cell: (part) => tonnes(part.savedGrams),
            foot: tonnes(savedGrams),
          },
        ]}
      />
      <p className="mt-2 text-sm text-muted-foreground">{t("allocations.order")}</p>
    </div>
  );
}
