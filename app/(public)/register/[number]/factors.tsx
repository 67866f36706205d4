import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { integer } from "@/lib/domain/format";
import type { EditionPublic, PublicCertificate } from "@/lib/domain/public-certificate";
import { Section } from "./section";

/** Where every number used was published, with its licence and its address. */
export function Factors({ certificate: { factorEditions } }: { certificate: PublicCertificate }) {
  const t = useTranslations("register.certificate.factors");
  const columns: Column<EditionPublic>[] = [
    { key: "publisher", head: t("publisher"), names: true, cell: ({ publisher }) => publisher },
    {
      key: "edition",
      head: t("edition"),
      cell: ({ title, edition, url }) => {
        const text = [title, edition].filter(Boolean).join(", ");
        return url ? <a href={url}>{text}</a> : text;
      },
    },
    { key: "licence", head: t("licence"), cell: ({ licence }) => licence },
    {
      key: "used",
      head: t("used"),
      number: true,
      cell: ({ factors }) => integer(factors),
    },
  ];
  return (
    <Section id="factors" title={t("title")} lede={t("lede")}>
      <Table
        caption={t("title")}
        hideCaption
        dense
        columns={columns}
        rows={factorEditions}
        rowKey={({ publisher, title, edition }) => [publisher, title, edition].join("/")}
      />
    </Section>
  );
}
