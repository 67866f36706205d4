import { useTranslations } from "next-intl";
import { wholeEnergy } from "@/app/_ui/measures/figures";
import { Table } from "@/app/_ui/table";
import { grouped, percent } from "@/lib/domain/format";
import type { PoolResult } from "@/lib/domain/measures/result";

/** What the measures of each pool save in their order, beside the naive sum that saves kWh twice. */
export function Pools({ pools }: { pools: readonly PoolResult[] }) {
  const t = useTranslations("measures.pools");
  const say = useTranslations("computing.pool");
  if (pools.length === 0) return null;
  return (
    <div className="space-y-2">
      <Table
        dense
        caption={t("title")}
        rows={pools}
        rowKey={({ pool }) => pool}
        columns={[
          {
            key: "pool",
            head: t("pool"),
            names: true,
            cell: ({ pool, measures }) => `${pool} · ${measures.join(" → ")}`,
          },
          {
            key: "left",
            head: say("left"),
            number: true,
            cell: ({ hoursLeft, measures }) =>
              hoursLeft ? wholeEnergy(hoursLeft) : measures.length > 1 && t("unknown"),
          },
          {
            key: "used",
            head: say("utilisation"),
            number: true,
            cell: ({ utilisationAfter: used }) => used && grouped(used),
          },
          {
            key: "inOrder",
            head: say("inOrder"),
            number: true,
            cell: ({ kilowattHours }) => wholeEnergy(kilowattHours),
          },
          {
            key: "naive",
            head: t("naive"),
            number: true,
            cell: ({ naiveKilowattHours }) => wholeEnergy(naiveKilowattHours),
          },
          {
            key: "over",
            head: t("over"),
            number: true,
            cell: ({ overstatementPercent: over }) => over && percent(over),
          },
        ]}
      />
      <p className="max-w-reading text-sm text-muted-foreground">{say("why")}</p>
    </div>
  );
}
