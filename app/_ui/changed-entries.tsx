import { useTranslations } from "next-intl";
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
const tones = { added: "good", changed: "moving", removed: "bad" } as const;

/** Each field that differs, a row: what it was and what it is. */
export function Entries({ entries }: { entries: readonly ChangedEntry[] }) {
  const t = useTranslations("verification.changes");
  const rows = entries.flatMap((entry) =>
    entry.fields.map((field) => ({
      id: [entry.part, entry.key, field.field].join("/"),
      entry,
      ...field,
    })),
  );
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
      cell: ({ field }) => (isNamed(field) ? t(`fieldNames.${field}`) : field),
    },
    { key: "was", head: t("was"), cell: ({ before }) => before && <Value of={before} /> },
    { key: "is", head: t("is"), cell: ({ after }) => after && <Value of={after} /> },
  ];
  return (
    <Table caption={t("entries")} dense columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}

type Named = Exclude<keyof typeof en.verification.changes.fieldNames, "other">;
const named: readonly string[] = [
  "quantity",
  "unit",
  "factor",
  "note",
  "from",
  "to",
  "evidence",
  "dataKind",
  "supplier",
] satisfies Named[];

function isNamed(field: string): field is Named {
  return named.includes(field);
}

/** As it was declared: exact, in the ledger's type. */
function Value({ of }: { of: string }) {
  return <span className="font-mono text-sm break-all">{of}</span>;
}
