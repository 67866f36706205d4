import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import type { AdoptionEffect } from "@/lib/domain/factors/adoption";
import { integer, tonnes } from "@/lib/domain/format";
import { signed } from "../../../../reports/[id]/progress/compare/_parts/terms-table";

type Props = {
  readonly reportId: string;
  readonly activities: AdoptionEffect["activities"];
};

const shown = 50;

/** Each activity with the factor it has, the one it would take, and its tonnes under both. */
export function EffectRows({ reportId, activities }: Props) {
  const t = useTranslations("factors.adopt");
  const told = (grams: number | null) => (grams === null ? t("uncounted") : tonnes(grams));
  return (
    <div className="space-y-2">
      <Table
        dense
        caption={t("caption")}
        rows={activities.slice(0, shown)}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "activity",
            head: t("activity"),
            names: true,
            cell: ({ key }) => (
              <Link
                href={`/reports/${reportId}/activities/${encodeURIComponent(key)}`}
                className="text-primary underline underline-offset-3"
              >
                {key}
              </Link>
            ),
          },
          { key: "scope", head: t("scope"), number: true, cell: ({ scope }) => String(scope) },
          { key: "from", head: t("from"), cell: ({ from }) => <Key of={from} /> },
          { key: "to", head: t("to"), cell: ({ to }) => <Key of={to.key} /> },
          { key: "before", head: t("before"), number: true, cell: ({ before }) => told(before) },
          { key: "after", head: t("after"), number: true, cell: ({ after }) => told(after) },
          {
            key: "difference",
            head: t("difference"),
            number: true,
            cell: ({ before, after }) =>
              before !== null && after !== null && signed(after - before),
          },
        ]}
      />
      {activities.length > shown && (
        <p className="text-sm text-muted-foreground">
          {t("more", { count: integer(shown), all: integer(activities.length) })}
        </p>
      )}
    </div>
  );
}

function Key({ of }: { of: string }) {
  return (
    <Link
      href={`/factors/${encodeURIComponent(of)}`}
      className="font-mono text-xs text-primary underline underline-offset-3 wrap-anywhere"
    >
      {of}
    </Link>
  );
}
