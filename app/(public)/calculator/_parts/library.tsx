import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { publishedValue } from "@/app/(portal)/factors/_parts/factor-value";
import { grouped } from "@/lib/domain/format";
import type { Shelf, Shelved, Shelves } from "./numbers";

type Props = { readonly shelves: Shelves; readonly shown: readonly Shelf[] };

/** The library's numbers that the form's inputs may name, each with where it was published. */
export function Library({ shelves, shown }: Props) {
  const t = useTranslations("computing.library");
  return (
    <section aria-labelledby="library" className="space-y-4 print:hidden">
      <h2 id="library" className="text-xl font-semibold">
        {t("title")}
      </h2>
      {shown.map((shelf) => (
        <details key={shelf} className="rounded-md border bg-surface">
          <summary className="cursor-pointer px-4 py-3 font-medium">{t(shelf)}</summary>
          <div className="px-4 pb-4">
            <Numbers caption={t(shelf)} rows={shelves[shelf]} />
          </div>
        </details>
      ))}
    </section>
  );
}

/** What an input's list offers as one types: keys, with their names. */
export function Lists({ shelves, shown }: Props) {
  return shown.map((shelf) => (
    <datalist key={shelf} id={`list-${shelf}`}>
      {shelves[shelf].map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </datalist>
  ));
}

/** Published numbers with their keys and sources. */
export function Numbers({ caption, rows }: { caption: string; rows: readonly Shelved[] }) {
  const t = useTranslations("computing.library");
  return (
    <Table
      dense
      hideCaption
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "name", head: t("name"), names: true, cell: ({ name }) => name },
        { key: "value", head: t("value"), number: true, cell: (one) => valueText(one) },
        {
          key: "key",
          head: t("key"),
          cell: ({ key }) => <code className="font-mono text-sm wrap-anywhere">{key}</code>,
        },
        { key: "source", head: t("source"), cell: (one) => <Source of={one} /> },
      ]}
    />
  );
}

function valueText(one: Shelved): string {
  if ("value" in one) return `${grouped(one.value)} ${one.unit}`;
  return `${publishedValue(one) ?? ""} kg/${one.unit}`;
}

function Source({ of: { source } }: { of: Shelved }) {
  const { publisher, title, edition, licence, url } = source;
  const named = [title, edition].filter(Boolean).join(", ");
  return (
    <span className="text-muted-foreground wrap-anywhere">
      {publisher}:{" "}
      {/^https?:\/\//.test(url) ? (
        <a href={url} rel="noreferrer noopener" className="underline underline-offset-3">
          {named}
        </a>
      ) : (
        named
      )}
      {licence && ` · ${licence}`}
    </span>
  );
}
