import { useLocale, useTranslations } from "next-intl";
import { RegistryCheck } from "@/app/_ui/registry-check";
import { Chip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { day, integer } from "@/lib/domain/format";
import { checkAction } from "./actions";
import type { Dossier } from "./load";

type Row = Dossier["retirements"][number];

/** The credits that the claim counts, with serials and the registry check of each; the issuer records the one that is missing. */
export function Credits({ of: { retirements, later } }: { of: Dossier }) {
  const added = new Set(later.map(({ key }) => key));
  const t = useTranslations("register.certificate.credits");
  const locale = useLocale();
  const columns: Column<Row>[] = [
    {
      key: "project",
      head: t("project"),
      names: true,
      cell: ({ programme, projectId, projectName }) => `${programme} ${projectId}, ${projectName}`,
    },
    {
      key: "serial",
      head: t("serial"),
      cell: ({ serial }) => <span className="font-mono text-sm break-all">{serial}</span>,
    },
    { key: "retired", head: t("retiredOn"), cell: ({ retiredOn }) => day(retiredOn, locale) },
    {
      key: "quantity",
      head: t("quantity"),
      number: true,
      cell: ({ quantity }) => integer(quantity),
    },
    {
      key: "check",
      head: t("checked"),
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2 max-sm:justify-end">
          <Chip tone={row.checkedAt ? "good" : "waiting"}>
            {row.checkedAt ? t("checkedOn", { day: day(row.checkedAt, locale) }) : t("unchecked")}
          </Chip>
          {added.has(row.key) && <Chip tone="rest">{t("later")}</Chip>}
          {!row.checkedAt && <RegistryCheck row={row} action={checkAction} />}
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={t("title")}
      dense
      columns={columns}
      rows={retirements}
      rowKey={({ key }) => key}
      empty={t("none")}
    />
  );
}
