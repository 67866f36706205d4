import { FileText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { fileSize, instant } from "@/lib/domain/format";
import type { StaffComplaint } from "@/lib/services/complaint-views";

/** What the complainant sent along, for the handler alone. */
export function Files({ files }: Pick<StaffComplaint, "files">) {
  const t = useTranslations("complaints.files");
  const locale = useLocale();
  return (
    <section>
      <h2 className="mb-3 text-xl font-semibold">{t("title")}</h2>
      <ul className="divide-y border-y">
        {files.map(({ id, name, size, addedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground" />
            <a
              href={`/api/complaints/files/${id}`}
              download
              className="min-w-0 text-primary underline underline-offset-3 wrap-anywhere"
            >
              {name}
            </a>
            <span className="text-sm text-muted-foreground">{fileSize(size)}</span>
            <time dateTime={addedAt} className="text-sm text-muted-foreground">
              {instant(addedAt, locale, "Asia/Shanghai")}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
