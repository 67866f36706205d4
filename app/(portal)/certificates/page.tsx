import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Successors } from "@/app/_ui/certificate/successors";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { Empty } from "@/app/_ui/empty";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { day, integer, tonnes } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import { listCertificates } from "@/lib/services/certificates";

type Row = Awaited<ReturnType<typeof listCertificates>>[number];

export async function generateMetadata() {
  const t = await getTranslations("certificates");
  return { title: t("title") };
}

export default async function Page() {
  const rows = await reached(listCertificates(await currentActor()));
  if (!rows) return <NoPermission role="reporter" />;
  const t = await getTranslations();
  const locale = await getLocale();
  const columns: Column<Row>[] = [
    {
      key: "number",
      head: t("certificates.number"),
      names: true,
      cell: ({ id, number, demo }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Link
            href={`/certificates/${id}`}
            className="whitespace-nowrap font-mono text-primary underline underline-offset-3"
          >
            {number}
          </Link>
          {demo && <DemoBadge />}
        </span>
      ),
    },
    {
      key: "holder",
      head: t("certificates.holder"),
      cell: ({ summary }) => nameIn(locale, summary.holder, summary.localName),
    },
    { key: "year", head: t("certificates.year"), cell: ({ summary }) => summary.label },
    {
      key: "claim",
      head: t("certificates.claim"),
      cell: ({ summary }) => t(`register.types.${summary.claim}`),
    },
    {
      key: "residual",
      head: t("certificates.residual"),
      number: true,
      cell: ({ summary }) => tonnes(summary.residualGrams),
    },
    {
      key: "credits",
      head: t("certificates.credits"),
      number: true,
      cell: ({ summary }) => integer(summary.creditsRetired),
    },
    {
      key: "validTo",
      head: t("certificates.validTo"),
      cell: ({ validTo }) => day(validTo, locale),
    },
    {
      key: "status",
      head: t("certificates.status"),
      cell: (one) => (
        <span className="inline-block">
          <StatusChip kind="certificate" state={one.state} />
          <Successors certificate={one} />
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHead title={t("certificates.title")} lede={t("certificates.lede")} />
      {rows.length === 0 ? (
        <Empty title={t("certificates.noneTitle")}>{t("certificates.none")}</Empty>
      ) : (
        <Table
          caption={t("certificates.title")}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}
