import { useTranslations } from "next-intl";
import { tonnes } from "@/lib/domain/format";
import type { ChangedFigure, ChangedTotal } from "@/lib/domain/statement-diff";
import { type Column, Table } from "./table";

type Row = {
  readonly id: string;
  readonly name: string;
  readonly beforeGrams: number;
  readonly afterGrams: number;
};
type Props = {
  readonly figures: readonly ChangedFigure[];
  readonly totals: readonly ChangedTotal[];
};
const listedAtMost = 200;

/** Each activity's figure and each total that moved: before, after and the difference in its sign. */
export function ChangedFigures({ figures, totals }: Props) {
  const t = useTranslations("verification.changes");
  const listed = figures.slice(0, listedAtMost);
  const rows: readonly Row[] = [
    ...listed.map(({ activity, method, ...grams }) => ({
      id: `${activity}/${method}`,
      name: t(`methods.${method}`, { activity }),
      ...grams,
    })),
    ...inOrder(totals).map(({ figure, ...grams }) => ({
      id: figure,
      name: t(`totalsOf.${figure}`),
      ...grams,
    })),
  ];
  const columns: Column<Row>[] = [
    { key: "figure", head: t("figure"), names: true, cell: ({ name }) => name },
    { key: "before", head: t("before"), number: true, cell: (one) => tonnes(one.beforeGrams) },
    { key: "after", head: t("after"), number: true, cell: (one) => tonnes(one.afterGrams) },
    {
      key: "difference",
      head: t("difference"),
      number: true,
      cell: ({ beforeGrams, afterGrams }) => signed(afterGrams - beforeGrams),
    },
  ];
  if (rows.length === 0) return <p className="text-muted-foreground">{t("noFigures")}</p>;
  return (
    <div>
      <Table caption={t("figures")} dense columns={columns} rows={rows} rowKey={({ id }) => id} />
      {figures.length > listed.length && (
        <p className="mt-2 text-sm text-muted-foreground">
          {t("more", { count: String(figures.length - listed.length) })}
        </p>
      )}
    </div>
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

/** Those that moved, as the standards list them; a statement's own text has its keys by the alphabet. */
function inOrder(totals: readonly ChangedTotal[]): ChangedTotal[] {
  return totals
    .filter(({ beforeGrams, afterGrams }) => beforeGrams !== afterGrams)
    .sort((a, b) => order.indexOf(a.figure) - order.indexOf(b.figure));
}
