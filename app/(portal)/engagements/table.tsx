import { useLocale, useTranslations } from "next-intl";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { Link } from "@/app/_ui/link";
import { StatusChip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import type { Waiting } from "@/lib/domain/desk/desk";
import { integer } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import type { EngagementRow } from "@/lib/services/verification";

type Row = EngagementRow & { readonly waiting: Waiting | undefined };
type Props = {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly rows: readonly Row[];
};

/** Engagements, one a row: whose, in which state, with what to do. */
export function EngagementTable({ caption, hideCaption = false, rows }: Props) {
  const t = useTranslations("verification");
  const tDesk = useTranslations("desk");
  const locale = useLocale();
  const columns: Column<Row>[] = [
    {
      key: "organisation",
      head: t("organisation"),
      names: true,
      cell: ({ id, organisation, localName, label, demo }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Link href={`/engagements/${id}`} className="text-primary underline underline-offset-3">
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
      key: "state",
      head: t("state"),
      cell: ({ state }) => <StatusChip kind="engagement" state={state} />,
    },
    {
      key: "report",
      head: t("report"),
      cell: ({ reportState }) => <StatusChip kind="report" state={reportState} />,
    },
    {
      key: "duties",
      head: t("duties"),
      cell: ({ duties }) => duties.map((duty) => t(`duty.${duty}`)).join(" · "),
    },
    {
      key: "findings",
      head: t("findings"),
      cell: ({ findings: { open, all } }) => (
        <span className="whitespace-nowrap">
          {all === 0 ? "–" : t("findingsOf", { open: integer(open), all: integer(all) })}
        </span>
      ),
    },
    {
      key: "next",
      head: t("next"),
      cell: ({ waiting }) =>
        waiting ? <Link href={waiting.path}>{tDesk(`wait.${waiting.wait}`)}</Link> : t("nothing"),
    },
  ];
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
