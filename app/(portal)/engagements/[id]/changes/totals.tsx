import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import type { ChangedTotal } from "@/lib/domain/statement-diff";

/** Every total before and after, with the difference in its sign. */
export function Totals({ totals }: { totals: readonly ChangedTotal[] }) {
  const t = useTranslations("verification.changes");
  const columns: Column<ChangedTotal>[] = [
    {
      key: "figure",
      head: t("figure"),
      names: true,
      cell: ({ figure }) => t(`totalsOf.${figure}`),
    },
    {
      key: "before",
      head: t("before"),
      number: true,
      cell: ({ beforeGrams }) => tonnes(beforeGrams),
    },
    { key: "after", head: t("after"), number: true, cell: ({ afterGrams }) => tonnes(afterGrams) },
    {
      key: "difference",
      head: t("difference"),
      number: true,
      cell: ({ beforeGrams, afterGrams }) => signed(afterGrams - beforeGrams),
    },
  ];
  return (
    <Table
      caption={t("totals")}
      dense
      columns={columns}
      rows={inOrder(totals)}
      rowKey={({ figure }) => figure}
    />
  );
}

/** A difference says its sign; none says zero. */
function signed(grams: number): string {
  return grams > 0 ? `+${tonnes(grams)}` : tonnes(grams);
}

const order = [
  "scope1",
  "scope2Location",
  "scope2Market",
  "scope12Location",
  "scope12Market",
  "scope3",
  "biogenicCo2",
];

/** As the standards list them; a statement's own text has its keys by the alphabet. */
function inOrder(totals: readonly ChangedTotal[]): ChangedTotal[] {
  return [...totals].sort((a, b) => order.indexOf(a.figure) - order.indexOf(b.figure));
}
