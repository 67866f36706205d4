import { useLocale, useTranslations } from "next-intl";
import { type Drawing as Geometry, label } from "@/lib/domain/charts/shape";
import { donut, shareBar } from "@/lib/domain/charts/shares";
import { share, tonnes } from "@/lib/domain/format";
import type { Totals } from "@/lib/domain/inventory/types";
import { Drawing } from "../drawing";
import { Table } from "../table";
import { Traced } from "../trace/traced";

type Props = { readonly reportId: string; readonly totals: Totals };

/** Which scope how much: a ring with the total in it, on a phone one bar, and the table. Scope 2 is market-based. */
export function ScopeChart({ reportId, totals }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const rows = rowsOf(totals);
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return <p className="text-muted-foreground">{t("review.nothing")}</p>;
  const largest = [...rows].sort((one, other) => other.value - one.value)[0];
  const title = t("review.split.title", {
    scope: t(`categories.scope.s${largest?.scope ?? 1}`),
    share: share(largest?.value ?? 0, total, locale),
  });
  return (
    <figure className="space-y-3">
      <figcaption>
        <p className="font-semibold">{title}</p>
        <p className="text-sm text-muted-foreground">
          {t("review.split.note", { location: tonnes(totals.scope2Location) })}
        </p>
      </figcaption>
      <div className="grid items-center gap-x-8 gap-y-4 sm:grid-cols-[9rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)]">
        <Drawing
          of={withTotal(donut(rows, 150, 24), tonnes(total), t("review.bridge.tonnes"))}
          className="w-full max-sm:hidden"
        />
        <Drawing of={shareBar(rows, { width: 180, height: 16 })} className="w-full sm:hidden" />
        <SplitTable reportId={reportId} rows={rows} total={total} />
      </div>
    </figure>
  );
}

function rowsOf({ scope1, scope2Market, scope3 }: Totals) {
  return [
    { key: "1", figure: "scope1", scope: 1, value: scope1, ink: "scope1", dot: "bg-chart-1" },
    {
      key: "2",
      figure: "scope2Market",
      scope: 2,
      value: scope2Market,
      ink: "scope2",
      dot: "bg-chart-2",
    },
    { key: "3", figure: "scope3", scope: 3, value: scope3, ink: "scope3", dot: "bg-chart-3" },
  ] as const;
}

function withTotal(ring: Geometry, total: string, unit: string): Geometry {
  const middle = ring.width / 2;
  const middled = { anchor: "middle" } as const;
  return {
    ...ring,
    shapes: [
      ...ring.shapes,
      ...label(middle, middle + 2, total, { ...middled, size: 12, bold: true }),
      ...label(middle, middle + 13, unit, { ...middled, size: 8, ink: "muted" }),
    ],
  };
}

type SplitProps = {
  readonly reportId: string;
  readonly rows: ReturnType<typeof rowsOf>;
  readonly total: number;
};

function SplitTable({ reportId, rows, total }: SplitProps) {
  const t = useTranslations();
  const locale = useLocale();
  const named = (scope: 1 | 2 | 3) =>
    scope === 2 ? t("review.split.market") : t(`categories.scope.s${scope}`);
  const traced = (figure: string, grams: number) => (
    <Traced reportId={reportId} figure={`inventory.${figure}`}>
      {tonnes(grams)}
    </Traced>
  );
  return (
    <Table
      dense
      hideCaption
      caption={t("review.split.caption")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "scope",
          head: t("review.split.scope"),
          names: true,
          foot: t("common.total"),
          cell: ({ scope, dot }) => (
            <span className="inline-flex items-center gap-2">
              <span aria-hidden className={`size-2.5 shrink-0 rounded-full ${dot}`} />
              {named(scope)}
            </span>
          ),
        },
        {
          key: "tonnes",
          head: t("review.bridge.tonnes"),
          number: true,
          foot: traced("allScopes.market", total),
          cell: ({ figure, value }) => traced(`totals.${figure}`, value),
        },
        {
          key: "share",
          head: t("review.bridge.share"),
          number: true,
          cell: ({ value }) => share(value, total, locale),
        },
      ]}
    />
  );
}
