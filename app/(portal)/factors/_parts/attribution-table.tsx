import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { attributionOf, termsOf } from "@/lib/domain/factors/attribution";
import { integer } from "@/lib/domain/format";
import { groupedBy } from "@/lib/domain/group";
import type { listEditions } from "@/lib/services/factors";

type Edition = Awaited<ReturnType<typeof listEditions>>[number];
type Props = { readonly title: string; readonly editions: readonly Edition[] };

/** A row a publisher: how much of the library is theirs, on which terms, and what to print of each edition. */
export function AttributionTable({ title, editions }: Props) {
  const t = useTranslations("factors.attributions");
  const rows = [...groupedBy(editions, ({ publisher }) => publisher)].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const counted = (of: readonly Edition[]) =>
    t("editions", {
      count: of.length,
      rows: integer(of.reduce((sum, edition) => sum + edition.rows, 0)),
    });
  return (
    <Table
      dense
      caption={title}
      rows={rows}
      rowKey={([publisher]) => publisher}
      columns={[
        {
          key: "publisher",
          head: t("publisher"),
          names: true,
          cell: ([publisher, own]) => (
            <span>
              {publisher}
              <span className="block font-normal text-muted-foreground">{counted(own)}</span>
            </span>
          ),
        },
        {
          key: "terms",
          head: t("terms"),
          cell: ([, own]) => <Lines of={own.map(({ licence }) => termsOf(licence))} />,
        },
        {
          key: "lines",
          head: t("lines"),
          cell: ([, own]) => <Lines of={own.map(attributionOf)} />,
        },
      ]}
    />
  );
}

/** Each text once, one below the other. */
function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul className="space-y-2">
      {[...new Set(of)].map((line) => (
        <li key={line} className="wrap-anywhere">
          {line}
        </li>
      ))}
    </ul>
  );
}
