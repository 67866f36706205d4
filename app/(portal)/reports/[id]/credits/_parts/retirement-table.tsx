import { useLocale, useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import { Link } from "@/app/_ui/link";
import { Chip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { LedgerStatus } from "@/app/(portal)/ledger/_parts/status";
import { day, integer, period } from "@/lib/domain/format";
import type { listRetirements } from "@/lib/services/retirements";

export type Retirement = Awaited<ReturnType<typeof listRetirements>>[number];
type Props = {
  readonly reportId: string;
  readonly retirements: readonly Retirement[];
  readonly locked: ReadonlySet<string>;
};

import { LockMark } from "../../../_parts/lock-mark";

/** The retirements as a ledger: which credits, which numbers, since when, and who looked. */
export function RetirementTable({ locked, reportId, retirements }: Props) {
  const t = useTranslations("credits");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const head = (key: Head) => t(`table.${key}`);
  const columns: Column<Retirement>[] = [
    {
      key: "key",
      head: head("key"),
      names: true,
      foot: head("total"),
      cell: ({ key }) => (
        <span className="whitespace-nowrap">
          <Link
            href={`/reports/${reportId}/credits/${encodeURIComponent(key)}`}
            className="inline-block py-0.5 text-primary underline underline-offset-3"
          >
            {key}
          </Link>
          {locked.has(key) && <LockMark />}
        </span>
      ),
    },
    {
      key: "project",
      head: head("project"),
      cell: ({ programme, projectId, projectName, country, creditType }) => (
        <span className="block min-w-44">
          {projectName}
          <span className="block text-muted-foreground">
            {programme} {projectId} · {country} · {t(`types.${creditType}`)}
          </span>
        </span>
      ),
    },
    {
      key: "vintage",
      head: head("vintage"),
      cell: ({ vintageFrom, vintageTo }) => period(vintageFrom, vintageTo, locale),
    },
    {
      key: "serial",
      head: head("serial"),
      cell: ({ key, serial }) => (
        <span className="block w-40 max-w-full">
          <Copy text={serial} label={t("table.copy", { key })} done={tCommon("copied")} />
        </span>
      ),
    },
    {
      key: "retired",
      head: head("retiredOn"),
      cell: ({ retiredOn }) => day(retiredOn, locale),
    },
    { key: "checked", head: head("checked"), cell: (one) => <Checked retirement={one} /> },
    {
      key: "status",
      head: head("status"),
      cell: ({ bound, revoked, status, overlapChecked }) => (
        <span className="flex flex-wrap gap-1.5 max-sm:justify-end">
          <LedgerStatus status={status} overlapChecked={overlapChecked} />
          {revoked && <Chip tone="bad">{head("revoked")}</Chip>}
          {bound && !revoked && <Chip tone="good">{head("bound")}</Chip>}
        </span>
      ),
    },
    {
      key: "quantity",
      head: head("quantity"),
      number: true,
      cell: ({ quantity }) => integer(quantity),
      foot: integer(
        retirements.reduce((sum, { quantity, revoked }) => sum + (revoked ? 0 : quantity), 0),
      ),
    },
  ];
  return (
    <Table
      dense
      hideCaption
      caption={head("caption")}
      columns={columns}
      rows={retirements}
      rowKey={({ key }) => key}
    />
  );
}

type Head =
  | "caption"
  | "key"
  | "project"
  | "vintage"
  | "serial"
  | "quantity"
  | "retiredOn"
  | "checked"
  | "status"
  | "bound"
  | "revoked"
  | "total";

/** Who of the verification body found the retirement in its registry, and when. */
export function Checked({ retirement: { checkedAt, checkedByName } }: { retirement: Retirement }) {
  const t = useTranslations("credits.table");
  const locale = useLocale();
  if (!checkedAt) return <Chip tone="waiting">{t("unchecked")}</Chip>;
  return (
    <span>
      <span className="whitespace-nowrap">{day(checkedAt, locale)}</span>
      {checkedByName && (
        <span className="block text-muted-foreground">
          {t("checkedBy", { name: checkedByName })}
        </span>
      )}
    </span>
  );
}
