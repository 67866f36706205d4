import { useTranslations } from "next-intl";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import type { StatementDiff } from "@/lib/domain/statement-diff";

const tones = { added: "good", changed: "moving", removed: "bad" } as const;

/** What was added, changed and removed, field by field. */
export function Entries({ entries }: Pick<StatementDiff, "entries">) {
  const t = useTranslations("review.difference");
  return (
    <Table
      dense
      caption={t("entries")}
      rows={entries}
      rowKey={({ part, key }) => `${part}/${key}`}
      empty={t("none")}
      columns={[
        { key: "part", head: t("part"), cell: ({ part }) => t(`parts.${part}`) },
        { key: "entry", head: t("entry"), names: true, cell: ({ key }) => key },
        {
          key: "change",
          head: t("change"),
          cell: ({ change }) => <Chip tone={tones[change]}>{t(`changes.${change}`)}</Chip>,
        },
        {
          key: "fields",
          head: t("fields"),
          cell: ({ change, fields }) =>
            change === "changed" ? (
              <ul className="space-y-1">
                {fields.map(({ field, before, after }) => (
                  <li key={field} className="break-words">
                    <span className="text-muted-foreground">{field}: </span>
                    <del>{before ?? "–"}</del> → <ins className="no-underline">{after ?? "–"}</ins>
                  </li>
                ))}
              </ul>
            ) : null,
        },
      ]}
    />
  );
}
