import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { StatusChip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import type { publicComplaints } from "@/lib/services/complaints";
import { Section } from "./section";

type Props = {
  readonly number: string;
  readonly complaints: Awaited<ReturnType<typeof publicComplaints>>;
};

/** How many complaints there are and what became of each, never of whom; and where to make one. */
export function Complaints({ number, complaints }: Props) {
  const t = useTranslations("complaints");
  const locale = useLocale();
  return (
    <Section id="complaints" title={t("title")} lede={t("public.lede")}>
      {complaints.length === 0 ? (
        <p>{t("public.none")}</p>
      ) : (
        <Table
          caption={t("public.count", { count: complaints.length })}
          rows={complaints}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "received",
              head: t("received"),
              names: true,
              cell: ({ receivedOn }) => day(receivedOn, locale),
            },
            { key: "about", head: t("staff.what"), cell: ({ about }) => t(`about.${about}`) },
            {
              key: "state",
              head: t("state"),
              cell: ({ state }) => <StatusChip kind="complaint" state={state} />,
            },
            {
              key: "outcome",
              head: t("outcome"),
              cell: ({ state, outcome }) => {
                if (outcome) return <StatusChip kind="complaint_outcome" state={outcome} />;
                return t(state === "closed" ? "withdrawn" : "outcomeNone");
              },
            },
          ]}
        />
      )}
      <p>
        <Link
          href={`/complaints/new?certificate=${number}`}
          className="text-primary underline underline-offset-3"
        >
          {t("public.report")}
        </Link>
      </p>
    </Section>
  );
}
