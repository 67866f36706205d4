import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Chip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { scopes } from "@/lib/domain/case/parts";
import { tonnes } from "@/lib/domain/format";
import { findMeasureType } from "@/lib/domain/measures/measure-types";
import { LockMark } from "../../../_parts/lock-mark";
import type { Row } from "./rows";

type Props = {
  readonly reportId: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly locked: ReadonlySet<string>;
};

/** The measures of one evidence class, by scope, with their sum. */
export function MeasureTable({ locked, reportId, caption, rows }: Props) {
  const t = useTranslations("measures.table");
  const columns: Column<Row>[] = [
    {
      key: "key",
      head: t("key"),
      names: true,
      foot: t("sum"),
      cell: ({ key }) => (
        <span className="whitespace-nowrap">
          <Link
            href={`/reports/${reportId}/measures/${encodeURIComponent(key)}`}
            className="inline-block py-0.5 whitespace-nowrap text-primary underline underline-offset-3"
          >
            {key}
          </Link>
          {locked.has(key) && <LockMark />}
        </span>
      ),
    },
    { key: "name", head: t("name"), cell: (row) => <Named row={row} /> },
    {
      key: "pool",
      head: t("pool"),
      cell: ({ pool, order }) => pool && (order === null ? pool : `${pool} · ${order}`),
    },
    ...scopes.map((scope) => ({
      key: `s${scope}`,
      head: t("scope", { scope: String(scope) }),
      number: true,
      cell: (row: Row) => {
        const part = row.result?.byScope.find((one) => one.scope === scope);
        return part ? tonnes(part.grams) : null;
      },
      foot: tonnes(sumOf(rows, scope)),
    })),
    {
      key: "total",
      head: t("total"),
      number: true,
      cell: ({ result, faults }) => {
        if (result) return tonnes(result.grams);
        return faults > 0 ? <Chip tone="bad">{t("leftOut")}</Chip> : null;
      },
      foot: tonnes(rows.reduce((sum, { result }) => sum + (result?.grams ?? 0), 0)),
    },
  ];
  return <Table dense caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}

/** What was done, and under it its kind and the model that computes it. */
function Named({ row: { name, localName, type, model } }: { row: Row }) {
  const t = useTranslations();
  const locale = useLocale();
  const word = findMeasureType(type)?.word;
  return (
    <span className="block sm:min-w-56">
      {(locale === "zh-CN" && localName) || name}
      <span className="block text-muted-foreground">
        {word ? t(word) : type} · {t(`calculator.models.${model}`)}
      </span>
    </span>
  );
}

function sumOf(rows: readonly Row[], scope: number): number {
  const parts = rows.flatMap(({ result }) => result?.byScope ?? []);
  return parts.reduce((sum, part) => (part.scope === scope ? sum + part.grams : sum), 0);
}
