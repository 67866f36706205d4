import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import type { Checked } from "@/lib/domain/import/import-job";

/** Rows that are there already, each field as it is and as it would be. */
export function Changes({ changes }: Pick<Checked, "changes">) {
  const t = useTranslations("imports.changes");
  const rows = changes.flatMap(({ key, fields }) => fields.map((one) => ({ key, ...one })));
  return (
    <Table
      dense
      caption={t("caption")}
      rows={rows}
      rowKey={({ key, field }) => `${key}.${field}`}
      columns={[
        { key: "key", head: t("key"), names: true, cell: ({ key }) => key },
        { key: "field", head: t("field"), cell: ({ field }) => field },
        { key: "before", head: t("before"), cell: ({ before }) => before || "–" },
        { key: "after", head: t("after"), cell: ({ after }) => after || "–" },
      ]}
    />
  );
}
