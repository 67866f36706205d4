import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { integer } from "@/lib/domain/format";
import type { TraceLine } from "@/lib/domain/trace/trace";
import { linesAPage, type ShownTrace } from "@/lib/services/trace";
import { activityCells } from "./activity-line";
import type { Cells, Tools } from "./cells";
import { allocationCells, measureCells, retirementCells } from "./other-lines";

type Props = {
  readonly reportId: string;
  readonly shown: ShownTrace;
  readonly rows: boolean;
};

/** A page of lines: what each is of, its calculation with all behind it, where its factor was published. */
export function Lines({ reportId, shown, rows }: Props) {
  const t = useTranslations();
  const tools: Tools = {
    t,
    locale: useLocale(),
    site: (key) => shown.sites[key] ?? key,
    base: rows ? `/reports/${reportId}` : null,
  };
  const { lines, count } = shown.trace;
  const first = (shown.page - 1) * linesAPage;
  const cells = lines.map((line, at) => ({
    key: String(first + at),
    grams: line.grams,
    ...cellsOf(line, tools),
  }));
  return (
    <Table
      dense
      caption={t("trace.linesCaption", {
        from: integer(Math.min(first + 1, count)),
        to: integer(first + lines.length),
        count: integer(count),
      })}
      rows={cells}
      rowKey={({ key }) => key}
      empty={t("trace.none")}
      columns={[
        { key: "line", head: t("trace.line"), names: true, cell: ({ line }) => line },
        { key: "calculation", head: t("trace.calculation"), cell: (one) => one.calculation },
        { key: "source", head: t("trace.source"), cell: ({ source }) => source },
        {
          key: "grams",
          head: t("trace.linesGrams"),
          number: true,
          cell: ({ grams }) => integer(grams),
        },
      ]}
    />
  );
}

function cellsOf(line: TraceLine, tools: Tools): Cells {
  switch (line.kind) {
    case "activity":
      return activityCells(line, tools);
    case "measure":
      return measureCells(line, tools);
    case "allocation":
      return allocationCells(line, tools);
    case "retirement":
      return retirementCells(line, tools);
  }
}
