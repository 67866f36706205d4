import { useLocale, useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { shownAt } from "../../../_parts/shown-at";
import type { Year } from "../../../_parts/year";

/** The statements by cycle with their hashes; each can be compared with the one before it. */
export function Statements({ year }: { year: Year }) {
  const t = useTranslations("review.history");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const base = `/reports/${year.report.id}/history/compare`;
  return (
    <Table
      caption={t("caption")}
      rows={year.statements}
      rowKey={({ id }) => id}
      columns={[
        { key: "cycle", head: t("cycle"), names: true, cell: ({ cycle }) => String(cycle) },
        { key: "frozen", head: t("frozen"), cell: ({ createdAt }) => shownAt(createdAt, locale) },
        {
          key: "hash",
          head: t("hash"),
          cell: ({ sha256 }) => (
            <Copy text={sha256} label={tCommon("copy")} done={tCommon("copied")} />
          ),
        },
        {
          key: "compare",
          head: t("compare"),
          cell: ({ cycle }) => {
            const before = year.statements.findLast((one) => one.cycle < cycle)?.cycle;
            if (before === undefined) return null;
            return (
              <Link href={`${base}?from=${before}&to=${cycle}`}>
                {t("compareWith", { cycle: String(before) })}
              </Link>
            );
          },
        },
      ]}
    />
  );
}
