import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { Empty } from "@/app/_ui/empty";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { nameIn } from "@/lib/domain/name-in";
import { type ApprovalRow, listApprovals } from "@/lib/services/dossiers";

export async function generateMetadata() {
  const t = await getTranslations("approvals");
  return { title: t("title") };
}

export default async function Page() {
  const rows = await reached(listApprovals(await currentActor()));
  if (!rows) return <NoPermission role="issuer" />;
  const t = await getTranslations("approvals");
  const locale = await getLocale();
  const columns: Column<ApprovalRow>[] = [
    {
      key: "organisation",
      head: t("organisation"),
      names: true,
      cell: ({ reportId, organisation, localName, label, demo }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Link
            href={`/approvals/${reportId}`}
            className="text-primary underline underline-offset-3"
          >
            {t("pageTitle", {
              organisation: nameIn(locale, organisation, localName),
              year: label,
            })}
          </Link>
          {demo && <DemoBadge />}
        </span>
      ),
    },
    {
      key: "report",
      head: t("report"),
      cell: ({ state }) => <StatusChip kind="report" state={state} />,
    },
    {
      key: "claim",
      head: t("claim"),
      cell: ({ claim }) => (claim ? <StatusChip kind="claim" state={claim} /> : t("noClaim")),
    },
    { key: "next", head: t("next"), cell: (row) => waits(row) },
  ];
  function waits({ state, claim }: ApprovalRow): string {
    if (state === "verified") return t("nextActs.approve");
    if (state === "not_verified") return t("nothing");
    if (claim === "requested") return t("nextActs.issue");
    return claim === "issued" ? t("nothing") : t("nextActs.waits");
  }
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      {rows.length === 0 ? (
        <Empty title={t("noneTitle")}>{t("none")}</Empty>
      ) : (
        <Table
          caption={t("title")}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ reportId }) => reportId}
        />
      )}
    </>
  );
}
