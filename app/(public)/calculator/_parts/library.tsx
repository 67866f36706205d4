import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Table } from "@/app/_ui/table";
import { Tabs } from "@/app/_ui/tabs";
import { publishedText } from "@/app/(portal)/factors/_parts/factor-value";
import { type Query, typedIn } from "./asked";
import { addressOf } from "./examples";
import type { Shelf, Shelved, Shelves } from "./numbers";

type Props = { readonly shelves: Shelves; readonly shown: readonly Shelf[] };

/** The library's numbers that the form's inputs may name, each with where it was published: one list at a time. */
export function Library({ shelves, shown, query }: Props & { readonly query: Query }) {
  const t = useTranslations("computing.library");
  const open = shown.find((shelf) => shelf === typedIn(query, "library"));
  return (
    <section aria-labelledby="library" className="space-y-4 print:hidden">
      <h2 id="library" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <Tabs
        label={t("title")}
        tabs={shown.map((shelf) => ({
          href: `${addressOf({ ...oneEach(query), library: shelf })}#library`,
          label: t(shelf),
          count: shelves[shelf].length,
          current: shelf === open,
        }))}
      />
      {open && <Numbers caption={t(open)} rows={shelves[open]} />}
    </section>
  );
}

const oneEach = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.keys(query).map((name) => [name, typedIn(query, name)]));

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

type NumbersProps = { readonly caption: ReactNode; readonly rows: readonly Shelved[] };

/** Published numbers with their keys and sources. */
export function Numbers({ caption, rows }: NumbersProps) {
  const t = useTranslations("computing.library");
  return (
    <Table
      dense
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "name",
          head: t("name"),
          names: true,
          cell: ({ key, name }) => (
            <>
              {name}
              <code className="block font-mono text-xs font-normal wrap-anywhere">{key}</code>
            </>
          ),
        },
        { key: "value", head: t("value"), number: true, cell: (one) => publishedText(one) },
        { key: "source", head: t("source"), cell: (one) => <Source of={one} /> },
      ]}
    />
  );
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
