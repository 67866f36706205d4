import { useLocale, useTranslations } from "next-intl";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { Link } from "@/app/_ui/link";
import { StatusChip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { dividedBy, minus, times } from "@/lib/domain/decimal";
import { change, integer, period, tonnes } from "@/lib/domain/format";
import type { listReports } from "@/lib/services/reports";

export type YearRow = Awaited<ReturnType<typeof listReports>>[number];

/** An organisation's years, the latest first, each beside the one before it. */
export function YearsTable({ years }: { years: readonly YearRow[] }) {
  const t = useTranslations("workspace.list");
  const locale = useLocale();
  const grams = (figure: number) => (figure > 0 ? tonnes(figure) : null);
  const columns: Column<YearRow>[] = [
    {
      key: "year",
      head: t("year"),
      names: true,
      cell: ({ id, label, demo }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          <Link href={`/reports/${id}`}>{label}</Link>
          {demo && <DemoBadge />}
        </span>
      ),
    },
    {
      key: "period",
      head: t("period"),
      cell: (one) => (
        <span className="sm:whitespace-nowrap">{period(one.firstDay, one.lastDay, locale)}</span>
      ),
    },
    {
      key: "state",
      head: t("state"),
      cell: ({ state }) => <StatusChip kind="report" state={state} />,
    },
    { key: "rows", head: t("rows"), number: true, cell: ({ rows }) => integer(rows) },
    { key: "s1", head: t("scope1"), number: true, cell: (one) => grams(one.scope1Grams) },
    { key: "s2", head: t("scope2"), number: true, cell: (one) => grams(one.scope2LocationGrams) },
    { key: "s3", head: t("scope3"), number: true, cell: (one) => grams(one.scope3Grams) },
    { key: "change", head: t("change"), number: true, cell: (one) => changeOf(one, years) },
  ];
  return (
    <Table
      caption={t("caption", { organisation: years[0]?.organisationName ?? "" })}
      columns={columns}
      rows={years}
      rowKey={({ id }) => id}
    />
  );
}

/** Scope 1 and 2 against the year before it; nothing where either has no figure. */
function changeOf(one: YearRow, years: readonly YearRow[]): string | null {
  const before = years.find(({ lastDay }) => lastDay < one.firstDay);
  const [now, then] = [operational(one), before ? operational(before) : 0];
  if (now === 0 || then === 0) return null;
  return change(times(dividedBy(minus(now, then), then), 100));
}

const operational = ({ scope1Grams, scope2LocationGrams }: YearRow) =>
  scope1Grams + scope2LocationGrams;
