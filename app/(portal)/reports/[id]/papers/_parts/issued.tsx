import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { Link } from "@/app/_ui/link";
import { StatusChip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { fileSize, period } from "@/lib/domain/format";
import { documentKinds } from "@/lib/domain/inputs/document";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

type Props = { readonly id: string; readonly certificate: PublicCertificate };

/** A certificate's papers, as they were stored at issue. */
export function Issued({ id, certificate }: Props) {
  const t = useTranslations("review.papers");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const { number, state, validFrom, validTo } = certificate;
  const documents = documentKinds.flatMap((kind) =>
    certificate.documents.filter((one) => one.kind === kind),
  );
  return (
    <Card title={t("issuedTitle")} aside={<StatusChip kind="certificate" state={state} />}>
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <Link href={`/certificates/${id}`}>
          <code className="font-mono whitespace-nowrap">{number}</code>
        </Link>
        <span>{`${t("valid")}: ${period(validFrom.slice(0, 10), validTo.slice(0, 10), locale)}`}</span>
        <Link href={`/register/${number}`}>{t("public")}</Link>
      </p>
      <Table
        caption={t("caption", { number })}
        hideCaption
        rows={documents}
        rowKey={({ kind, locale: language }) => `${kind}/${language}`}
        columns={[
          {
            key: "paper",
            head: t("paper"),
            names: true,
            cell: ({ kind, locale: language }) =>
              `${t(`kinds.${kind}`)} · ${language === "en" ? t("english") : t("chinese")}`,
          },
          { key: "size", head: t("size"), number: true, cell: ({ size }) => fileSize(size) },
          {
            key: "hash",
            head: t("hash"),
            cell: ({ sha256 }) => (
              <Copy text={sha256} label={tCommon("copy")} done={tCommon("copied")} />
            ),
          },
          {
            key: "download",
            head: tCommon("download"),
            cell: ({ kind, locale: language }) => (
              <LinkButton
                download
                size="small"
                href={`/api/documents/${number}/${kind}/${language}`}
                icon={<Download aria-hidden className="size-4" />}
              >
                PDF
              </LinkButton>
            ),
          },
        ]}
      />
    </Card>
  );
}
