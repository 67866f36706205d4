import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ChangedEntry } from "@/lib/domain/statement-diff";
import type { en } from "@/lib/domain/words/en";
import { Chip } from "./status-chip";
import { type Column, Table } from "./table";

type Row = {
  readonly id: string;
  readonly entry: ChangedEntry;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};
type Named = `fieldNames.${keyof typeof en.verification.changes.fieldNames}`;
const tones = { added: "good", changed: "moving", removed: "bad" } as const;

type Props = {
  readonly entries: readonly ChangedEntry[];
  /** The findings that an entry's change answers, where the page tells of several. */
  readonly answers?: (entry: ChangedEntry) => ReactNode;
};

/** Each field that differs, a row: what it was and what it is. */
export function Entries({ entries, answers }: Props) {
  const t = useTranslations("verification.changes");
  const rows = entries.flatMap((entry) =>
    entry.fields.map((field) => ({
      id: [entry.part, entry.key, field.field].join("/"),
      entry,
      ...field,
    })),
  );
  const told = ({ entry }: Row) => answers?.(entry) ?? t("noFinding");
  const columns: Column<Row>[] = [
    {
      key: "entry",
      head: t("entry"),
      names: true,
      cell: ({ entry: { part, key } }) => `${t(`parts.${part}`)} ${key === part ? "" : key}`,
    },
    {
      key: "change",
      head: t("change"),
      cell: ({ entry: { change } }) => <Chip tone={tones[change]}>{t(`kinds.${change}`)}</Chip>,
    },
    {
      key: "field",
      head: t("field"),
      cell: ({ field }) => {
        const word = `fieldNames.${field}` as const;
        return t.has(word as Named) ? t(word as Named) : field;
      },
    },
    { key: "was", head: t("was"), cell: ({ before }) => before && <Value of={before} /> },
    { key: "is", head: t("is"), cell: ({ after }) => after && <Value of={after} /> },
    ...(answers ? [{ key: "finding", head: t("finding"), cell: told }] : []),
  ];
  return (
    <Table
      caption={t("entries")}
      dense
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t("none")}
    />
  );
}

/** As it was declared: exact, in the ledger's type. */
function Value({ of }: { of: string }) {
  return <span className="font-mono text-sm break-all">{of}</span>;
}
