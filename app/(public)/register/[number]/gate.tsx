import { useTranslations } from "next-intl";
import { StatusChip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { useTold } from "@/app/_ui/told";
import { clauseTold } from "@/lib/domain/gate/clauses";
import { measuredTold } from "@/lib/domain/gate/measured";
import { rules } from "@/lib/domain/gate/run";
import type { PublicCertificate } from "@/lib/domain/public-certificate";
import { Section } from "./section";

type Row = PublicCertificate["gate"][number];

/** Every rule with its clause, how well the clause is sourced, and the value measured at issue. */
export function Gate({ certificate: { gate } }: { certificate: PublicCertificate }) {
  const t = useTranslations("register.certificate.gate");
  const tell = useTold();
  const columns: Column<Row>[] = [
    {
      key: "rule",
      head: t("rule"),
      names: true,
      cell: ({ id, outcome, told }) => {
        const title = rules.find((rule) => rule.id === id)?.title;
        return (
          <span>
            <span className="font-mono">{id}</span> {title && tell({ word: title })}
            {outcome === "warned" && (
              <span className="block font-normal text-muted-foreground">{tell(told)}</span>
            )}
          </span>
        );
      },
    },
    { key: "clause", head: t("clause"), cell: ({ clause }) => tell(clauseTold(clause)) },
    { key: "level", head: t("level"), cell: ({ level }) => level },
    {
      key: "measured",
      head: t("measured"),
      cell: (one) => (one.measured ? tell(measuredTold(one)) : "–"),
    },
    { key: "limit", head: t("limit"), cell: ({ limit }) => (limit ? tell(limit) : "–") },
    {
      key: "outcome",
      head: t("outcome"),
      cell: ({ outcome }) => (
        <StatusChip kind="check" state={outcome === "warned" ? "warning" : "passed"} />
      ),
    },
  ];
  return (
    <Section id="gate" title={t("title")} lede={t("lede")}>
      <Table
        caption={t("title")}
        hideCaption
        dense
        columns={columns}
        rows={gate}
        rowKey={({ id }) => id}
      />
      <p className="text-sm text-muted-foreground">{t("legend")}</p>
    </Section>
  );
}
