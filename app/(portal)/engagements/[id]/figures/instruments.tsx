import { getTranslations } from "next-intl/server";
import { Chip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { day, grouped, list, period } from "@/lib/domain/format";
import type { InstrumentUse } from "@/lib/domain/inventory/types";
import type { Shared } from "./shared";

type Row = Shared["statement"]["case"]["instruments"][number] & {
  readonly use: InstrumentUse | undefined;
};

/** Each contractual instrument: what it covers, how much of it was used, and whether it counts. */
export async function Instruments({ statement, locale }: Shared) {
  const t = await getTranslations("verification.figures");
  const rows = statement.case.instruments.map((one) => ({
    ...one,
    use: statement.figures.inventory.instruments.find(({ key }) => key === one.key),
  }));
  const columns: Column<Row>[] = [
    { key: "key", head: t("instrument"), names: true, cell: ({ key }) => key },
    {
      key: "technology",
      head: t("technology"),
      cell: ({ system, technology }) => [system, technology].filter(Boolean).join(" · "),
    },
    {
      key: "serials",
      head: t("serials"),
      cell: ({ serialFrom, serialTo }) =>
        serialFrom && (
          <span className="font-mono text-sm break-all">
            {serialTo ? `${serialFrom} – ${serialTo}` : serialFrom}
          </span>
        ),
    },
    {
      key: "vintage",
      head: t("vintage"),
      cell: ({ vintageFrom, vintageTo }) => period(vintageFrom, vintageTo, locale),
    },
    {
      key: "retired",
      head: t("retired"),
      cell: ({ retiredOn }) => retiredOn && day(retiredOn, locale),
    },
    {
      key: "mwh",
      head: t("megawattHours"),
      number: true,
      cell: ({ megawattHours }) => grouped(megawattHours),
    },
    {
      key: "allocated",
      head: t("allocated"),
      number: true,
      cell: ({ use }) => use && grouped(use.allocated),
    },
    {
      key: "unused",
      head: t("unused"),
      number: true,
      cell: ({ use }) => use && grouped(use.unused),
    },
    {
      key: "counted",
      head: t("counted"),
      cell: ({ use }) =>
        use && (
          <Chip tone={use.counted ? "good" : "bad"}>
            {use.counted ? t("counted") : t("notCounted", { list: list(use.failing, locale) })}
          </Chip>
        ),
    },
  ];
  return (
    <section>
      <Table
        caption={t("instruments")}
        dense
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        empty={t("noInstruments")}
      />
    </section>
  );
}
