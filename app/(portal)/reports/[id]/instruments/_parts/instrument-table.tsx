import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { type Column, Table } from "@/app/_ui/table";
import { textOf, total } from "@/lib/domain/decimal";
import { day, grouped, period, tonnes } from "@/lib/domain/format";
import { LockMark } from "../../../_parts/lock-mark";
import { CriteriaChip } from "./criteria-chip";
import { megawattHours, type Row, sumOfUse } from "./rows";

type Props = {
  readonly reportId: string;
  readonly rows: readonly Row[];
  readonly locked: ReadonlySet<string>;
};

/** The instruments as a ledger: what each conveys, whether it counts, how much of it is used. */
export function InstrumentTable({ locked, reportId, rows }: Props) {
  const t = useTranslations("instruments");
  const locale = useLocale();
  const head = (key: Head) => t(`table.${key}`);
  const columns: Column<Row>[] = [
    {
      key: "key",
      head: head("key"),
      names: true,
      foot: <span className="whitespace-nowrap">{head("total")}</span>,
      cell: ({ key }) => (
        <span className="whitespace-nowrap">
          <Link
            href={`/reports/${reportId}/instruments/${encodeURIComponent(key)}`}
            className="inline-block py-0.5 text-primary underline underline-offset-3"
          >
            {key}
          </Link>
          {locked.has(key) && <LockMark />}
        </span>
      ),
    },
    {
      key: "kind",
      head: head("kind"),
      cell: (row) => (
        <span className="block sm:min-w-52">
          {t(`kinds.${row.kind}`)}
          <span className="block text-muted-foreground">
            {[row.system, row.technology].filter(Boolean).join(" · ")}
          </span>
          <Serials row={row} />
        </span>
      ),
    },
    {
      key: "market",
      head: head("market"),
      cell: ({ market, site }) => [market, site ?? head("whole")].join(" · "),
    },
    {
      key: "vintage",
      head: head("vintage"),
      cell: ({ vintageFrom, vintageTo }) => period(vintageFrom, vintageTo, locale),
    },
    {
      key: "retired",
      head: head("retired"),
      cell: ({ retiredOn }) => retiredOn && day(retiredOn, locale),
    },
    { key: "criteria", head: head("criteria"), cell: (row) => <CriteriaChip row={row} /> },
    {
      key: "mwh",
      head: head("megawattHours"),
      number: true,
      cell: (row) => grouped(row.megawattHours),
      foot: grouped(textOf(total(rows.map((row) => row.megawattHours)))),
    },
    {
      key: "allocated",
      head: head("allocated"),
      number: true,
      cell: ({ use }) => use && megawattHours(use.allocated),
      foot: sumOfUse(rows, "allocated"),
    },
    {
      key: "unused",
      head: head("unused"),
      number: true,
      cell: ({ use }) => use && megawattHours(use.unused),
      foot: sumOfUse(rows, "unused"),
    },
    {
      key: "saved",
      head: head("saved"),
      number: true,
      cell: ({ use, savedGrams }) => use && tonnes(savedGrams),
      foot: tonnes(rows.reduce((sum, { savedGrams }) => sum + savedGrams, 0)),
    },
  ];
  return (
    <Table
      dense
      hideCaption
      caption={head("caption")}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

type Head =
  | "caption"
  | "key"
  | "kind"
  | "market"
  | "vintage"
  | "retired"
  | "criteria"
  | "megawattHours"
  | "allocated"
  | "unused"
  | "saved"
  | "total"
  | "whole";

export function Serials({
  row: { serialFrom, serialTo },
}: {
  row: Pick<Row, "serialFrom" | "serialTo">;
}) {
  if (!serialFrom) return null;
  return (
    <span className="font-mono text-xs wrap-anywhere">
      {serialTo ? `${serialFrom} – ${serialTo}` : serialFrom}
    </span>
  );
}
