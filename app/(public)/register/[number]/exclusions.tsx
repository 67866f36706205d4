import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import type { PublicCertificate } from "@/lib/domain/public-certificate";
import { Section } from "./section";

type Row = PublicCertificate["exclusions"][number];

/** What the report left out of its inventory, with the reason and, where known, the size. */
export function Exclusions({ certificate: { exclusions } }: { certificate: PublicCertificate }) {
  const t = useTranslations("register.certificate");
  const columns: Column<Row>[] = [
    {
      key: "source",
      head: t("exclusions.source"),
      names: true,
      cell: ({ source, text }) => (
        <span>
          {source || text}
          {source && text && (
            <span className="block font-normal text-muted-foreground">{text}</span>
          )}
        </span>
      ),
    },
    {
      key: "scope",
      head: t("exclusions.scope"),
      cell: ({ scope }) => t(`figures.scopes.${scope}`),
    },
    {
      key: "reason",
      head: t("exclusions.reason"),
      cell: ({ reason }) => t(`exclusions.reasons.${reason}`),
    },
    {
      key: "estimate",
      head: t("exclusions.estimate"),
      number: true,
      cell: ({ estimatedGrams }) => (estimatedGrams === null ? null : tonnes(estimatedGrams)),
    },
  ];
  return (
    <Section id="exclusions" title={t("exclusions.title")}>
      <Table
        caption={t("exclusions.title")}
        hideCaption
        columns={columns}
        rows={exclusions}
        rowKey={({ key }) => key}
        empty={t("exclusions.none")}
      />
    </Section>
  );
}
