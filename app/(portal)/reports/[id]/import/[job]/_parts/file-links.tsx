import { useTranslations } from "next-intl";
import { sheetFormats } from "@/lib/domain/import/patched";

type Props = {
  readonly reportId: string;
  readonly jobId: string;
  readonly only: "all" | "bad";
};

/** The file with its errors, as CSV and XLSX. */
export function FileLinks({ reportId, jobId, only }: Props) {
  const t = useTranslations("imports.errors");
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {t(only)}
      {sheetFormats.map((format) => (
        <a
          key={format}
          href={`/reports/${reportId}/import/${jobId}/file?only=${only}&format=${format}`}
          download
          aria-label={`${t("download")}, ${t(only)}, ${format.toUpperCase()}`}
          className="text-primary underline"
        >
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
