import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import type { AdoptionEffect } from "@/lib/domain/factors/adoption";
import { tonnes } from "@/lib/domain/format";
import { signed } from "../../../../reports/[id]/progress/compare/_parts/terms-table";

type Props = Pick<AdoptionEffect, "byScope" | "totals">;

const kept = ["scope1", "scope2Location", "scope2Market", "scope3"] as const;

/** The lines concerned, by scope, and the whole year by both Scope 2 methods: now, then and the difference. */
export function EffectTotals({ byScope, totals }: Props) {
  const t = useTranslations("factors.adopt");
  const name = { 1: t("scope1"), 2: t("scope2Location"), 3: t("scope3") } as const;
  const concerned = byScope.map(({ scope, before, after, activities }) => ({
    name: name[scope],
    count: String(activities),
    before,
    after,
  }));
  const whole = kept.map((key) => ({
    name: t(key),
    before: totals?.before[key] ?? 0,
    after: totals?.after[key] ?? 0,
  }));
  const masses = [
    { key: "before", head: t("before"), number: true, cell: ({ before }: Sides) => tonnes(before) },
    { key: "after", head: t("after"), number: true, cell: ({ after }: Sides) => tonnes(after) },
    {
      key: "difference",
      head: t("difference"),
      number: true,
      cell: ({ before, after }: Sides) => signed(after - before),
    },
  ];
  const named = { key: "scope", head: t("scope"), names: true, cell: (row: Sides) => row.name };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Table
        dense
        caption={t("byScope")}
        rows={concerned}
        rowKey={(row) => row.name}
        columns={[
          named,
          { key: "count", head: t("activities"), number: true, cell: ({ count }) => count },
          ...masses,
        ]}
      />
      {totals ? (
        <Table
          dense
          caption={t("totals")}
          rows={whole}
          rowKey={(row) => row.name}
          columns={[named, ...masses]}
        />
      ) : (
        <p>{t("noTotals")}</p>
      )}
    </div>
  );
}

type Sides = { readonly name: string; readonly before: number; readonly after: number };
