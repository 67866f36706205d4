import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import type { Factor } from "@/lib/domain/case/factor";
import { unitName } from "@/lib/domain/format";
import { useCategoryName } from "./category-name";
import { publishedValue } from "./factor-value";

type Props = {
  readonly factors: readonly Factor[];
  /** Keys whose edition's licence is share-alike or not cleared. */
  readonly shareAlike: readonly string[];
};

/** Factors in the order of their match, each leading to its page. */
export function FactorTable({ factors, shareAlike }: Props) {
  const t = useTranslations("factors");
  const locale = useLocale();
  const categoryName = useCategoryName();
  return (
    <Table
      dense
      hideCaption
      caption={t("caption")}
      rows={factors}
      rowKey={({ key }) => key}
      empty={t("none")}
      columns={[
        { key: "name", head: t("name"), names: true, cell: (factor) => <Named factor={factor} /> },
        { key: "category", head: t("category"), cell: ({ category }) => categoryName(category) },
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
          cell: ({ key, source }) => (
            <span className="text-muted-foreground">
              {[source.publisher, source.edition].filter(Boolean).join(", ")}
              {shareAlike.includes(key) && (
                <span className="block">
                  <Chip tone="waiting">{t("shareAlike")}</Chip>
                </span>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}

function Named({ factor: { key, name } }: { factor: Factor }) {
  return (
    <span className="block min-w-0">
      <Link
        href={`/factors/${encodeURIComponent(key)}`}
        className="text-primary underline underline-offset-3"
      >
        {name}
      </Link>
      <code className="block font-mono text-xs font-normal break-all text-muted-foreground">
        {key}
      </code>
    </span>
  );
}
