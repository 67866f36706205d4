import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import type { Factor } from "@/lib/domain/case/factor";
import { type Exact, textOf } from "@/lib/domain/decimal";
import type { ChangedRow } from "@/lib/domain/factors/compare-editions";
import { change, grouped, integer, unitName } from "@/lib/domain/format";

const shown = 50;

/** What changed, the largest change first; each value leads to its factor. */
export function ChangedTable({ rows }: { rows: readonly ChangedRow[] }) {
  const t = useTranslations("factors");
  const locale = useLocale();
  return (
    <div className="space-y-2">
      <Table
        dense
        caption={t("compare.changedCaption")}
        rows={rows.slice(0, shown)}
        rowKey={({ before }) => before.key}
        empty={t("compare.noRows")}
        columns={[
          { key: "name", head: t("name"), names: true, cell: ({ after }) => after.name },
          { key: "region", head: t("region"), cell: ({ after }) => after.region },
          { key: "unit", head: t("per"), cell: ({ after }) => unitName(after.unit, locale) },
          {
            key: "before",
            head: `${t("compare.before")}, ${t("value")}`,
            number: true,
            cell: ({ before, kilogramsBefore }) => <Mass of={before} kilograms={kilogramsBefore} />,
          },
          {
            key: "after",
            head: `${t("compare.after")}, ${t("value")}`,
            number: true,
            cell: ({ after, kilogramsAfter }) => <Mass of={after} kilograms={kilogramsAfter} />,
          },
          {
            key: "change",
            head: t("compare.change"),
            number: true,
            cell: ({ before, after, percent }) => (
              <span>
                {percent ? change(percent, 2) : t("compare.noPercent")}
                <OtherSet before={before} after={after} />
              </span>
            ),
          },
        ]}
      />
      {rows.length > shown && (
        <p className="text-sm text-muted-foreground">
          {t("compare.first", { count: integer(shown), all: integer(rows.length) })}
        </p>
      )}
    </div>
  );
}

/** The GWP sets of a CO2e that was weighed anew, as its number alone may not show it. */
function OtherSet({ before, after }: Pick<ChangedRow, "before" | "after">) {
  const t = useTranslations("factors");
  const [from, to] = [before.co2e?.gwpSet, after.co2e?.gwpSet];
  if (from === undefined || to === undefined || from === to) return null;
  return (
    <span className="block whitespace-nowrap text-xs text-muted-foreground">
      {from ?? t("gwpUnstated")} → {to ?? t("gwpUnstated")}
    </span>
  );
}

type MassProps = { readonly of: Factor; readonly kilograms: Exact | null };

function Mass({ of, kilograms }: MassProps) {
  const t = useTranslations("factors");
  return (
    <Link
      href={`/factors/${encodeURIComponent(of.key)}`}
      className="text-primary underline underline-offset-3"
    >
      {kilograms ? grouped(textOf(kilograms)) : t("byGas")}
    </Link>
  );
}
