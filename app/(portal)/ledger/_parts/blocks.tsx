import { useLocale, useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import { Link } from "@/app/_ui/link";
import { type Column, Table } from "@/app/_ui/table";
import { day, integer } from "@/lib/domain/format";
import type { Ledger } from "./ledger";
import { LedgerStatus } from "./status";

type Block = Ledger["blocks"][number];

/** Every block ever recorded; those reversed stay in sight and count for nothing. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const t = useTranslations("credits.ledger.blocks");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const live = blocks.reduce((sum, { balance }) => sum + balance.retired, 0);
  const columns: Column<Block>[] = [
    {
      key: "key",
      head: t("key"),
      names: true,
      foot: t("total"),
      cell: ({ id, key }) => (
        <Link
          href={`/ledger/${id}`}
          className="inline-block py-0.5 text-primary underline underline-offset-3"
        >
          {key}
        </Link>
      ),
    },
    { key: "year", head: t("year"), cell: ({ label }) => label },
    {
      key: "project",
      head: t("project"),
      cell: ({ programme, projectId, projectName, country }) => (
        <span className="block min-w-44">
          {projectName}
          <span className="block text-muted-foreground">
            {programme} {projectId} · {country}
          </span>
        </span>
      ),
    },
    {
      key: "serial",
      head: t("serial"),
      cell: ({ key, serial }) => (
        <span className="block w-40 max-w-full">
          <Copy text={serial} label={t("copy", { key })} done={tCommon("copied")} />
        </span>
      ),
    },
    { key: "retired", head: t("retiredOn"), cell: ({ retiredOn }) => day(retiredOn, locale) },
    { key: "status", head: t("status"), cell: (one) => <LedgerStatus {...one} /> },
    {
      key: "claim",
      head: t("claim"),
      cell: ({ certificate }) => certificate && <CertificateLink number={certificate} />,
    },
    {
      key: "tonnes",
      head: t("tonnes"),
      number: true,
      cell: ({ quantity, status }) =>
        status === "reversed" ? <s>{integer(quantity)}</s> : integer(quantity),
      foot: integer(live),
    },
  ];
  return (
    <Table dense caption={t("caption")} columns={columns} rows={blocks} rowKey={({ id }) => id} />
  );
}

/** A certificate by its number, as everyone may read it. */
export function CertificateLink({ number }: { number: string }) {
  return (
    <Link
      href={`/register/${number}`}
      className="whitespace-nowrap font-mono text-sm text-primary underline underline-offset-3"
    >
      {number}
    </Link>
  );
}
