import { TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { type Column, Table } from "@/app/_ui/table";
import { findCategory } from "@/lib/domain/categories";
import { grouped, period, tonnes, unitName } from "@/lib/domain/format";
import type { listActivities } from "@/lib/services/activities";
import { LockMark } from "../../../_parts/lock-mark";
import type { Year } from "../../../_parts/year";

type List = Awaited<ReturnType<typeof listActivities>>;
export type ActivityRow = List["activities"][number];

type Props = {
  readonly year: Year;
  readonly list: List;
  /** Keys that a returned year has locked. */
  readonly locked: ReadonlySet<string>;
};

/** The rows as a dense ledger; each leads to its calculation, its factor and its evidence. */
export function ActivityTable({ year, list, locked }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const base = `/reports/${year.report.id}/activities`;
  const head = (key: Head) => t(`activities.table.${key}`);
  const columns: Column<ActivityRow>[] = [
    {
      key: "key",
      head: head("key"),
      names: true,
      foot: head("total"),
      cell: ({ key }) => (
        <span className="whitespace-nowrap">
          <Link href={`${base}/${encodeURIComponent(key)}`}>{key}</Link>
          {locked.has(key) && <LockMark />}
        </span>
      ),
    },
    {
      key: "category",
      head: head("category"),
      cell: ({ category, scope }) => {
        const word = findCategory(category)?.word;
        return (
          <span className="block sm:min-w-28">
            <abbr
              title={t(`categories.scope.s${scope}`)}
              className="text-muted-foreground no-underline"
            >
              {`S${scope}`}
            </abbr>{" "}
            {word ? t(word) : category}
          </span>
        );
      },
    },
    {
      key: "site",
      head: head("site"),
      cell: ({ site }) => <span className="whitespace-nowrap">{site}</span>,
    },
    {
      key: "period",
      head: head("period"),
      cell: ({ from, to }) => <span className="whitespace-nowrap">{period(from, to, locale)}</span>,
    },
    {
      key: "quantity",
      head: head("quantity"),
      number: true,
      cell: ({ quantity }) => (quantity ? grouped(quantity) : <Waits text={head("waits")} />),
    },
    { key: "unit", head: head("unit"), cell: ({ unit }) => unitName(unit, locale) },
    {
      key: "factor",
      head: head("factor"),
      cell: ({ factor, factorName }) => (
        <Link
          href={`/factors/${encodeURIComponent(factor)}`}
          title={factorName}
          className="block text-muted-foreground underline-offset-3 hover:underline sm:max-w-30 sm:truncate"
        >
          {factorName}
        </Link>
      ),
    },
    {
      key: "grams",
      head: head("grams"),
      number: true,
      foot: tonnes(list.totalGrams),
      cell: ({ key, grams, quantity }) => {
        if (grams === null) return quantity ? <Waits text={head("noFigure")} /> : null;
        return <Link href={`${base}/${encodeURIComponent(key)}`}>{tonnes(grams)}</Link>;
      },
    },
    {
      key: "evidence",
      head: head("evidence"),
      number: true,
      cell: ({ files }) => (files > 0 ? files : <Waits text="0" />),
    },
  ];
  return (
    <Table
      dense
      hideCaption
      caption={head("caption")}
      columns={columns}
      rows={list.activities}
      rowKey={({ key }) => key}
      empty={head("none")}
    />
  );
}

type Head =
  | "caption"
  | "key"
  | "category"
  | "site"
  | "period"
  | "quantity"
  | "unit"
  | "factor"
  | "grams"
  | "evidence"
  | "total"
  | "none"
  | "waits"
  | "noFigure";

/** A value that something still has to be done about: word and sign, never colour alone. */
function Waits({ text }: { text: string }) {
  return (
    <span className="inline-flex items-center gap-1 text-warning">
      <TriangleAlert aria-hidden className="size-3.5" />
      {text}
    </span>
  );
}
