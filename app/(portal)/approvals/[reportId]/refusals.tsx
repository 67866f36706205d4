import { useLocale, useTranslations } from "next-intl";
import { Letters } from "@/app/_ui/letters";
import { type Column, Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import type { Dossier } from "./load";

type Row = Dossier["refusals"][number];

/** Every refusal of this report's claims, with its letter; none, no section. */
export function Refusals({ of: { refusals } }: { of: Dossier }) {
  const t = useTranslations("approvals.refusals");
  const locale = useLocale();
  if (refusals.length === 0) return null;
  const columns: Column<Row>[] = [
    { key: "on", head: t("on"), names: true, cell: ({ refusedAt }) => day(refusedAt, locale) },
    {
      key: "reason",
      head: t("reason"),
      cell: ({ reason }) => <span className="whitespace-pre-line">{reason}</span>,
    },
    {
      key: "blocked",
      head: t("blocked"),
      cell: ({ gate }) =>
        gate
          .filter(({ outcome }) => outcome === "blocked")
          .map(({ id }) => id)
          .join(", ") || "–",
    },
    {
      key: "letter",
      head: t("letter"),
      cell: ({ id, reportId }) => <Letters reportId={reportId} refusal={id} />,
    },
  ];
  return <Table caption={t("title")} columns={columns} rows={refusals} rowKey={({ id }) => id} />;
}
