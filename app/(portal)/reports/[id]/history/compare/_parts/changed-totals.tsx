import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import type { StatementDiff } from "@/lib/domain/statement-diff";

/** Every total before and after. */
export function ChangedTotals({ totals }: Pick<StatementDiff, "totals">) {
  const t = useTranslations("review.difference");
  return (
    <Table
      caption={t("totals")}
      rows={totals}
      rowKey={({ figure }) => figure}
      columns={[
        {
          key: "figure",
          head: t("total"),
          names: true,
          cell: ({ figure }) => t(`figures.${figure}`),
        },
        {
          key: "before",
          head: t("before"),
          number: true,
          cell: ({ beforeGrams }) => tonnes(beforeGrams),
        },
        {
          key: "after",
          head: t("after"),
          number: true,
          cell: ({ afterGrams }) => tonnes(afterGrams),
        },
        {
          key: "by",
          head: t("by"),
          number: true,
          cell: ({ beforeGrams, afterGrams }) =>
            afterGrams === beforeGrams ? null : signed(afterGrams - beforeGrams),
        },
      ]}
    />
  );
}

const signed = (grams: number) => (grams > 0 ? `+${tonnes(grams)}` : tonnes(grams));
