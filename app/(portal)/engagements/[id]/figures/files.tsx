import { getTranslations } from "next-intl/server";
import { type Column, Table } from "@/app/_ui/table";
import { fileSize, integer, list } from "@/lib/domain/format";
import type { Locale } from "@/lib/domain/words/index";
import type { EvidenceFile } from "./shared";

type Props = { readonly files: readonly EvidenceFile[]; readonly locale: Locale };

/** Every evidence file of the report, to download, with what it proves. */
export async function EvidenceFiles({ files, locale }: Props) {
  const t = await getTranslations("verification.figures");
  const columns: Column<EvidenceFile>[] = [
    {
      key: "name",
      head: t("file"),
      names: true,
      cell: ({ id, name }) => <a href={`/api/evidence/${id}`}>{name}</a>,
    },
    {
      key: "for",
      head: t("fileFor"),
      cell: ({ links }) =>
        list(
          links.map(({ subjectKey }) => subjectKey),
          locale,
        ),
    },
    { key: "size", head: t("fileSize"), number: true, cell: ({ size }) => fileSize(size) },
  ];
  return (
    <details>
      <summary className="py-1 text-xl font-semibold">
        {t("files")} ({integer(files.length)})
      </summary>
      <Table
        caption={t("files")}
        hideCaption
        dense
        columns={columns}
        rows={files}
        rowKey={({ id }) => id}
        empty={t("noFiles")}
      />
    </details>
  );
}
