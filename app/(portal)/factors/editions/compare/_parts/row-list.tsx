import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import type { Factor } from "@/lib/domain/case/factor";
import { integer, unitName } from "@/lib/domain/format";
import { publishedValue } from "../../../_parts/factor-value";

type Props = { readonly title: string; readonly factors: readonly Factor[] };

const shown = 50;

/** Rows that only one of the editions has, folded away until they are asked for. */
export function RowList({ title, factors }: Props) {
  const t = useTranslations("factors");
  const locale = useLocale();
  if (factors.length === 0) return null;
  return (
    <details className="rounded-md border bg-surface p-4">
      <summary className="cursor-pointer font-semibold">
        {title} ({integer(factors.length)})
      </summary>
      <div className="mt-3 space-y-2">
        <Table
          dense
          hideCaption
          caption={title}
          rows={factors.slice(0, shown)}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "name",
              head: t("name"),
              names: true,
              cell: ({ key, name }) => (
                <Link
                  href={`/factors/${encodeURIComponent(key)}`}
                  className="text-primary underline underline-offset-3"
                >
                  {name}
                </Link>
              ),
            },
            { key: "region", head: t("region"), cell: ({ region }) => region },
            {
              key: "value",
              head: t("value"),
              number: true,
              cell: (factor) => publishedValue(factor) ?? t("byGas"),
            },
            { key: "unit", head: t("per"), cell: ({ unit }) => unitName(unit, locale) },
          ]}
        />
        {factors.length > shown && (
          <p className="text-sm text-muted-foreground">
            {t("compare.first", { count: integer(shown), all: integer(factors.length) })}
          </p>
        )}
      </div>
    </details>
  );
}
