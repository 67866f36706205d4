import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Notice } from "@/app/_ui/notice";
import { Table } from "@/app/_ui/table";
import { compared, dividedBy, minus, times } from "@/lib/domain/decimal";
import { change, day, percent, tonnes } from "@/lib/domain/format";
import { recalculationOf, restatementOf } from "@/lib/domain/years/base-year";
import type { YearSide } from "@/lib/domain/years/year-source";
import { mayDo, type Year } from "../../../_parts/year";
import { Changes } from "./changes";
import { Restatement } from "./restatement";

type Props = { readonly year: Year; readonly side: YearSide | null };

/** The year beside the base year, the policy of recalculating it, and what has changed since. */
export function BaseYear({ year, side }: Props) {
  const t = useTranslations("progress");
  const { baseline } = year.declarations;
  const { id } = year.report;
  const edits = mayDo(year, "report.edit");
  const own = year.report.label.startsWith(String(year.boundary.baseYear));
  const to = edits && (
    <LinkButton size="small" href={`/reports/${id}/progress/base-year`}>
      {baseline ? t("edit") : t("base.record")}
    </LinkButton>
  );
  return (
    <Card title={t("base.title", { year: String(year.boundary.baseYear) })} aside={to}>
      {!baseline && (
        <p>{own ? t("base.own", { year: String(year.boundary.baseYear) }) : t("base.missing")}</p>
      )}
      {baseline && (
        <div className="space-y-6">
          <Standing baseline={baseline} />
          <Beside baseline={baseline} side={side} />
          <Restatement baseline={baseline} />
          <Changes year={year} baseline={baseline} />
        </div>
      )}
    </Card>
  );
}

type Recorded = { readonly baseline: NonNullable<Year["declarations"]["baseline"]> };

/** Whether a recalculation is open, and the policy that says so. */
function Standing({ baseline }: Recorded) {
  const t = useTranslations("progress.base");
  const locale = useLocale();
  const { required, percent: reached } = recalculationOf(baseline);
  const shown = reached ? percent(reached, 2) : "–";
  const lines = [
    t("policy", { percent: percent(baseline.thresholdPercent) }),
    baseline.restatedOn && t("restatedOn", { day: day(baseline.restatedOn, locale) }),
    baseline.verified ? t("verified") : t("unverified"),
    baseline.source && t("source", { source: baseline.source }),
  ].filter(Boolean);
  return (
    <div className="space-y-2">
      {required ? (
        <Notice tone="warning" title={t("open")}>
          {t("openText", { percent: shown })}
        </Notice>
      ) : (
        <p>{t("below", { percent: shown })}</p>
      )}
      {lines.map((line) => (
        <p key={line} className="text-sm text-muted-foreground">
          {line}
        </p>
      ))}
    </div>
  );
}

/** Each total of the base year as it stands, and what this year has in its place. */
function Beside({ baseline, side }: Recorded & Pick<Props, "side">) {
  const t = useTranslations("progress");
  const totals = side?.figures.inventory.totals;
  return (
    <Table
      dense
      caption={t("base.caption")}
      rows={restatementOf(baseline)}
      rowKey={({ figure }) => figure}
      columns={[
        {
          key: "figure",
          head: t("base.figure"),
          names: true,
          cell: ({ figure }) => `${t(`figures.${figure}`)}, ${t("unit")}`,
        },
        {
          key: "base",
          head: baseline.restatedOn ? t("base.restated") : t("base.original"),
          number: true,
          cell: ({ restated }) => tonnes(restated),
        },
        {
          key: "now",
          head: t("base.now"),
          number: true,
          cell: ({ figure }) => totals && tonnes(totals[figure]),
        },
        {
          key: "change",
          head: t("change"),
          number: true,
          cell: ({ figure, restated }) =>
            totals && compared(restated, 0) !== 0
              ? change(times(dividedBy(minus(totals[figure], restated), restated), 100))
              : null,
        },
      ]}
    />
  );
}
