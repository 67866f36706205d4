import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import type { Factor } from "@/lib/domain/case/factor";
import { unitName } from "@/lib/domain/format";
import { publishedValue } from "./factor-value";

/** Factors in the order of their match, each leading to its page. */
export function FactorTable({ factors }: { factors: readonly Factor[] }) {
  const t = useTranslations("factors");
  const locale = useLocale();
  return (
    <Table
      dense
      hideCaption
      caption={t("caption")}
      rows={factors}
      rowKey={({ key }) => key}
      empty={t("none")}
      columns={[
        {
          key: "name",
          head: t("name"),
          names: true,
          cell: ({ key, name }) => (
            <>
              <Link href={`/factors/${encodeURIComponent(key)}`}>{name}</Link>
              <code className="block font-mono text-xs font-normal break-all text-muted-foreground">
                {key}
              </code>
            </>
          ),
        },
        { key: "region", head: t("region"), cell: ({ region }) => region },
        { key: "year", head: t("year"), number: true, cell: ({ validYear }) => String(validYear) },
        {
          key: "value",
          head: t("value"),
          number: true,
          cell: (factor) => publishedValue(factor) ?? t("byGas"),
        },
        { key: "per", head: t("per"), cell: ({ unit }) => unitName(unit, locale) },
        {
          key: "source",
          head: t("source"),
          cell: ({ source }) => (
            <span className="text-muted-foreground">
              {[source.publisher, source.edition].filter(Boolean).join(", ")}
            </span>
          ),
        },
      ]}
    />
  );
}
