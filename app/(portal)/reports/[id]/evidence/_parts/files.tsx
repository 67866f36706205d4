import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { evidenceKinds } from "@/lib/domain/evidence-kinds";
import { fileSize, instant } from "@/lib/domain/format";
import { evidenceSubjects } from "@/lib/domain/inputs/evidence";
import type { Files } from "./entries";
import { EntryLink } from "./entry-link";

type File = Files[number];
type Props = { readonly reportId: string; readonly files: readonly File[] };

export const kindOf = (mediaType: string): string =>
  evidenceKinds.find((one) => one.mediaType === mediaType)?.name ?? mediaType;

/** The files by name: what each is, who brought it, and what it proves. */
export function FileTable({ reportId, files }: Props) {
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  return (
    <Table
      dense
      hideCaption
      caption={t("caption")}
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          head: t("name"),
          names: true,
          cell: ({ id, name }) => <Name reportId={reportId} id={id} name={name} />,
        },
        { key: "kind", head: t("kind"), cell: ({ mediaType }) => kindOf(mediaType) },
        { key: "size", head: t("size"), number: true, cell: ({ size }) => fileSize(size) },
        {
          key: "hash",
          head: t("hash"),
          cell: ({ name, sha256 }) => (
            <span className="block w-36">
              <Copy text={sha256} label={t("copyHash", { name })} done={tCommon("copied")} />
            </span>
          ),
        },
        {
          key: "added",
          head: t("added"),
          cell: ({ uploadedAt, uploadedByName }) => (
            <span>
              <time dateTime={uploadedAt}>{instant(uploadedAt, locale)}</time>
              <span className="block text-muted-foreground">
                {t("addedBy", { name: uploadedByName })}
              </span>
            </span>
          ),
        },
        {
          key: "proves",
          head: t("proves"),
          cell: ({ id, links }) => <Proves reportId={reportId} id={id} links={links} />,
        },
      ]}
    />
  );
}

function Name({ reportId, id, name }: { reportId: string; id: string; name: string }) {
  const tFile = useTranslations("evidence.file");
  return (
    <span className="flex min-w-0 items-start gap-2">
      <a
        href={`/api/evidence/${id}`}
        download
        aria-label={`${tFile("download")}: ${name}`}
        title={tFile("download")}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-muted-foreground hover:bg-muted print:hidden"
      >
        <Download aria-hidden className="size-4" />
      </a>
      <Link
        href={`/reports/${reportId}/evidence/${id}`}
        className="min-w-0 py-0.5 text-primary underline underline-offset-3 wrap-anywhere"
      >
        {name}
      </Link>
    </span>
  );
}

/** Few are named, many are counted; all of them are on the file's page. */
function Proves({ reportId, id, links }: { reportId: string; id: string; links: File["links"] }) {
  const t = useTranslations("evidence");
  if (links.length === 0) return <span className="text-warning">{t("nothing")}</span>;
  if (links.length > 4)
    return (
      <Link href={`/reports/${reportId}/evidence/${id}`} className="underline underline-offset-3">
        {evidenceSubjects
          .map((subject) => ({
            subject,
            count: links.filter((one) => one.subject === subject).length,
          }))
          .filter(({ count }) => count > 0)
          .map(({ subject, count }) => t(`many.${subject}`, { count }))
          .join(" · ")}
      </Link>
    );
  return (
    <span className="flex flex-wrap gap-x-3 max-sm:justify-end">
      {links.map((link) => (
        <EntryLink key={`${link.subject}/${link.subjectKey}`} reportId={reportId} {...link} />
      ))}
    </span>
  );
}
