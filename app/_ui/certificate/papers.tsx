import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { type Column, Table } from "@/app/_ui/table";
import { fileSize } from "@/lib/domain/format";
import { documentKinds } from "@/lib/domain/inputs/document";
import type { DocumentPublic } from "@/lib/domain/public-certificate";

type Props = { readonly number: string; readonly documents: readonly DocumentPublic[] };

/** The papers of a certificate to download, each with its size and its hash. */
export function Papers({ number, documents }: Props) {
  const t = useTranslations("register");
  const common = useTranslations("common");
  const ordered = documentKinds.flatMap((kind) => documents.filter((one) => one.kind === kind));
  const columns: Column<DocumentPublic>[] = [
    {
      key: "paper",
      head: t("certificate.papers.paper"),
      names: true,
      cell: ({ kind }) => t(`papers.${kind}`),
    },
    {
      key: "language",
      head: t("certificate.papers.language"),
      cell: ({ locale }) => t(`languages.${locale}`),
    },
    {
      key: "size",
      head: t("certificate.papers.size"),
      number: true,
      cell: ({ size }) => fileSize(size),
    },
    {
      key: "hash",
      head: t("certificate.papers.hash"),
      cell: ({ sha256 }) => (
        <code className="block max-w-80 font-mono text-xs break-all max-sm:text-left">
          {sha256}
        </code>
      ),
    },
    {
      key: "download",
      head: common("download"),
      cell: ({ kind, locale }) => (
        <LinkButton
          href={`/api/documents/${number}/${kind}/${locale}`}
          size="small"
          download
          icon={<Download aria-hidden className="size-4" />}
        >
          <span aria-hidden>PDF</span>
          <span className="sr-only">
            {t("certificate.papers.download", {
              paper: t(`papers.${kind}`),
              language: t(`languages.${locale}`),
            })}
          </span>
        </LinkButton>
      ),
    },
  ];
  return (
    <Table
      caption={t("certificate.papers.title")}
      hideCaption
      columns={columns}
      rows={ordered}
      rowKey={({ kind, locale }) => `${kind}/${locale}`}
    />
  );
}
