import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { StatusChip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { findCategory } from "@/lib/domain/categories";
import { compared, dividedBy, minus, times } from "@/lib/domain/decimal";
import { change, tonnes } from "@/lib/domain/format";
import type { listSources } from "@/lib/services/sources";
import type { Year } from "../../../_parts/year";

type Found = Awaited<ReturnType<typeof listSources>>;
type Source = Found["sources"][number];
type Props = Found & { readonly year: Year };

const order = ["missing", "waiting", "explained", "new", "entered"];

/** Each source with both years' figures; what is missing comes first, with the way to explain it. */
export function SourceTable({ year, yearBefore, sources }: Props) {
  const t = useTranslations();
  const s = useTranslations("activities.sources");
  const base = `/reports/${year.report.id}`;
  const sorted = sources.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const before = {
    key: "before",
    head: s("before", { label: yearBefore ?? "" }),
    number: true,
    cell: (one: Source) => (one.before ? tonnes(one.before.grams) : "–"),
  };
  return (
    <Table
      dense
      hideCaption
      caption={s("title")}
      rows={sorted}
      rowKey={({ source }) => source}
      empty={s("none")}
      columns={[
        {
          key: "source",
          head: s("source"),
          names: true,
          cell: ({ source, now }) =>
            now ? (
              <Link href={`${base}/activities?search=${encodeURIComponent(source)}`}>{source}</Link>
            ) : (
              source
            ),
        },
        {
          key: "category",
          head: t("activities.table.category"),
          cell: ({ category }) => {
            const word = findCategory(category)?.word;
            return word ? t(word) : category;
          },
        },
        { key: "site", head: t("activities.table.site"), cell: ({ site }) => site },
        { key: "rows", head: s("rows"), number: true, cell: ({ now }) => rowsOf(now) },
        ...(yearBefore ? [before] : []),
        {
          key: "now",
          head: s("now", { label: year.report.label }),
          number: true,
          cell: ({ now }) => (now ? tonnes(now.grams) : "–"),
        },
        ...(yearBefore ? [{ key: "change", head: s("change"), number: true, cell: changeOf }] : []),
        {
          key: "status",
          head: s("status"),
          cell: (one) => (
            <span className="flex flex-wrap items-center gap-2">
              <StatusChip kind="source" state={one.status} />
              {one.status === "missing" && (
                <Link
                  href={`${base}/boundary/exclusions/new?source=${encodeURIComponent(one.source)}`}
                >
                  {s("explain")}
                </Link>
              )}
              {one.status === "explained" && one.reason}
            </span>
          ),
        },
      ]}
    />
  );
}

/** How many activities it has, and of them how many have their quantity. */
function rowsOf(now: Source["now"]): string {
  if (!now) return "0";
  return now.waiting > 0 ? `${now.rows - now.waiting} / ${now.rows}` : String(now.rows);
}

/** Not said of a source that still waits for quantities. */
function changeOf({ now, before }: Source): string {
  if (!now || !before || now.waiting > 0 || compared(before.grams, 0) === 0) return "–";
  return change(times(minus(dividedBy(now.grams, before.grams), 1), 100));
}
