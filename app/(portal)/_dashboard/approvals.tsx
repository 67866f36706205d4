import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/app/_ui/link";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { nameIn } from "@/lib/domain/name-in";
import type { Actor } from "@/lib/domain/roles";
import { listApprovals } from "@/lib/services/dossiers";

/** The reports assigned to an issuer. */
export async function Approvals({ actor }: { actor: Actor }) {
  const t = await getTranslations("dashboard.work");
  const locale = await getLocale();
  const rows = (await reached(listApprovals(actor))) ?? [];
  return (
    <Table
      caption={t("approvals")}
      rows={rows}
      rowKey={({ reportId }) => reportId}
      empty={t("approvalsNone")}
      columns={[
        {
          key: "organisation",
          head: t("organisation"),
          names: true,
          cell: ({ reportId, organisation, localName, label }) => (
            <Link
              href={`/approvals/${reportId}`}
            >{`${nameIn(locale, organisation, localName)} · ${label}`}</Link>
          ),
        },
        {
          key: "state",
          head: t("state"),
          cell: ({ state }) => <StatusChip kind="report" state={state} />,
        },
        {
          key: "claim",
          head: t("claim"),
          cell: ({ claim }) => (claim ? <StatusChip kind="claim" state={claim} /> : t("claimNone")),
        },
      ]}
    />
  );
}
