import { useLocale, useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import type { MeasurePublic, PublicCertificate } from "@/lib/domain/public-certificate";
import { Section } from "./section";

/** The measures behind the reductions; what is only modelled is said to be screening. */
export function Measures({ certificate: { measures } }: { certificate: PublicCertificate }) {
  const t = useTranslations("register.certificate.measures");
  const locale = useLocale();
  const columns: Column<MeasurePublic>[] = [
    {
      key: "measure",
      head: t("measure"),
      names: true,
      cell: ({ name, localName }) => nameIn(locale, name, localName),
    },
    {
      key: "evidence",
      head: t("evidence"),
      cell: ({ evidenceClass }) => t(`classes.${evidenceClass}`),
    },
    { key: "tonnes", head: t("tonnes"), number: true, cell: ({ grams }) => tonnes(grams) },
  ];
  return (
    <Section id="measures" title={t("title")}>
      <Table
        caption={t("title")}
        hideCaption
        columns={columns}
        rows={measures}
        rowKey={({ name }) => name}
        empty={t("none")}
      />
    </Section>
  );
}
