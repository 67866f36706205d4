import { useTranslations } from "next-intl";
import { percent } from "@/lib/domain/format";
import type { MeasureDetail } from "@/lib/domain/measures/result";
import { inputRows } from "@/lib/domain/measures/rows";
import { Table } from "../table";

/** Every input's band, and how far the result moves with it. */
export function Uncertainty({
  detail: { uncertain, uncertaintyPercent },
}: {
  detail: MeasureDetail;
}) {
  const t = useTranslations();
  const say = useTranslations("computing.result");
  const rows = Object.values(inputRows);
  if (uncertaintyPercent === null) return null;
  return (
    <div className="space-y-2">
      <Table
        dense
        caption={`${say("uncertainty")} (${say("interval", { percent: percent(uncertaintyPercent) })})`}
        rows={uncertain}
        rowKey={({ input }) => input}
        columns={[
          {
            key: "input",
            head: say("input"),
            names: true,
            cell: ({ input }) => {
              const row = rows.find(({ name }) => name === input);
              return row ? t(row.word) : input;
            },
          },
          {
            key: "band",
            head: say("band"),
            cell: ({ band, percent: half }) =>
              `±${percent(half, 0)} · ${t(`computing.bands.${band ?? "stated"}`)}`,
          },
          {
            key: "effect",
            head: say("effect"),
            number: true,
            cell: ({ effectPercent }) => `±${percent(effectPercent)}`,
          },
        ]}
      />
      <p className="max-w-reading text-sm text-muted-foreground">{say("uncertaintyNote")}</p>
    </div>
  );
}
