import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { RestatedFigures } from "@/app/_ui/restated-figures";
import { StatusChip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import type { showRestatement } from "@/lib/services/restatement-views";

type Props = {
  readonly sides: Awaited<ReturnType<typeof showRestatement>>["sides"];
  /** Whether the reader is of the organisation, whose years have more pages than who verifies them may see. */
  readonly inside: boolean;
};

/** The revision that was restated and the one that took its place: totals, and where each and its certificate is read. */
export function SideBySide({ sides, inside }: Props) {
  const t = useTranslations("restatements");
  const named = sides.map((one) => ({ ...one, head: t("chain.number", { n: one.revision }) }));
  return (
    <section className="space-y-6">
      <h2 className="text-xl font-semibold">{t("sides.title")}</h2>
      <RestatedFigures caption={t("sides.caption")} sides={named} />
      <Table
        dense
        caption={t("chain.title")}
        rows={named}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "revision",
            head: t("sides.revision"),
            names: true,
            cell: ({ id, head, mayOpen }) =>
              mayOpen ? (
                <Link href={inside ? `/reports/${id}` : `/reports/${id}/restatement`}>{head}</Link>
              ) : (
                head
              ),
          },
          {
            key: "state",
            head: t("chain.state"),
            cell: ({ state }) => <StatusChip kind="report" state={state} />,
          },
          {
            key: "certificate",
            head: t("sides.certificate"),
            cell: ({ certificate }) =>
              certificate ? (
                <span className="flex flex-wrap items-center gap-3">
                  <Link href={`/register/${certificate.number}`}>{certificate.number}</Link>
                  <StatusChip kind="certificate" state={certificate.state} />
                </span>
              ) : (
                t("sides.none")
              ),
          },
        ]}
      />
    </section>
  );
}
