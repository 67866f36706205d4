import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { DayDue } from "@/app/_ui/day-due";
import { Empty } from "@/app/_ui/empty";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import { listComplaints } from "@/lib/services/complaint-views";

export async function generateMetadata() {
  const t = await getTranslations("complaints");
  return { title: t("title") };
}

/** The complaints a person takes part in, with their days. */
export default async function Page() {
  const rows = await reached(listComplaints(await currentActor()));
  if (!rows) return <NoPermission role="body_admin" />;
  const t = await getTranslations("complaints");
  const locale = await getLocale();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <PageHead title={t("title")} lede={t("staff.lede")} />
      {rows.length === 0 ? (
        <Empty title={t("staff.none")}>{t("staff.noneText")}</Empty>
      ) : (
        <Table
          caption={t("title")}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "reference",
              head: t("reference"),
              names: true,
              cell: ({ id, reference }) => (
                <Link
                  href={`/admin/complaints/${id}`}
                  className="text-primary underline underline-offset-3"
                >
                  {reference}
                </Link>
              ),
            },
            { key: "about", head: t("staff.what"), cell: ({ about }) => t(`about.${about}`) },
            {
              key: "holder",
              head: t("staff.holder"),
              cell: ({ organisation, localName }) => nameIn(locale, organisation, localName),
            },
            {
              key: "received",
              head: t("received"),
              cell: ({ receivedAt }) => day(receivedAt, locale),
            },
            {
              key: "state",
              head: t("state"),
              cell: ({ state }) => <StatusChip kind="complaint" state={state} />,
            },
            {
              key: "due",
              head: t("staff.due"),
              cell: ({ dueOn }) => dueOn && <DayDue day={dueOn} overdue={dueOn < today} />,
            },
            {
              key: "outcome",
              head: t("outcome"),
              cell: ({ outcome }) =>
                outcome ? (
                  <StatusChip kind="complaint_outcome" state={outcome} />
                ) : (
                  t("outcomeNone")
                ),
            },
          ]}
        />
      )}
    </>
  );
}
