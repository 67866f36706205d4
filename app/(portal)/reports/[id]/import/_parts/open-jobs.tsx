import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { findTemplate } from "@/lib/domain/import/templates";
import type { listImportJobs } from "@/lib/services/import-jobs";
import { shownAt } from "../../../_parts/shown-at";

type Props = {
  readonly reportId: string;
  readonly jobs: Awaited<ReturnType<typeof listImportJobs>>;
};

/** Imports that run, or wait for the person who began them. */
export function OpenJobs({ reportId, jobs }: Props) {
  const t = useTranslations();
  const word = useTranslations("imports.jobs");
  const locale = useLocale();
  if (jobs.length === 0) return null;
  return (
    <Table
      dense
      caption={word("title")}
      rows={jobs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "file",
          head: t("imports.file"),
          names: true,
          cell: ({ id, fileName }) => (
            <Link href={`/reports/${reportId}/import/${id}`}>{fileName}</Link>
          ),
        },
        {
          key: "template",
          head: t("imports.past.template"),
          cell: ({ template }) => {
            const found = findTemplate(template)?.word;
            return found ? t(found) : template;
          },
        },
        { key: "at", head: word("at"), cell: ({ requestedAt }) => shownAt(requestedAt, locale) },
        {
          key: "state",
          head: t("imports.past.state"),
          cell: ({ state }) => word(`states.${state}`),
        },
      ]}
    />
  );
}
