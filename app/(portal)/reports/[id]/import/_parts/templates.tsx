import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { sheetFormats } from "@/lib/domain/import/patched";
import type { Template } from "@/lib/domain/import/template";

type Props = { readonly reportId: string; readonly templates: readonly Template[] };

/** Every template as CSV and XLSX, empty or filled with the organisation's own sites and sources. */
export function Templates({ reportId, templates }: Props) {
  const t = useTranslations();
  const word = useTranslations("imports.templates");
  const files = (key: Template["key"], filled: boolean) => (
    <span className="flex gap-3">
      {sheetFormats.map((format) => {
        const asked = new URLSearchParams({
          template: key,
          format,
          ...(filled && { filled: "yes" }),
        });
        return (
          <a
            key={format}
            href={`/reports/${reportId}/import/template?${asked}`}
            download
            aria-label={`${t(`templates.${key}`)}, ${word(filled ? "filled" : "empty")}, ${format.toUpperCase()}`}
            className="text-primary underline"
          >
            {format.toUpperCase()}
          </a>
        );
      })}
    </span>
  );
  return (
    <section aria-labelledby="templates" className="space-y-2">
      <h2 id="templates" className="text-xl font-semibold">
        {word("title")}
      </h2>
      <p className="text-sm text-muted-foreground">{word("text")}</p>
      <Table
        dense
        hideCaption
        caption={word("caption")}
        rows={templates}
        rowKey={({ key }) => key}
        columns={[
          { key: "name", head: word("name"), names: true, cell: ({ word: name }) => t(name) },
          { key: "about", head: word("about"), cell: ({ key }) => t(`templates.about.${key}`) },
          { key: "empty", head: word("empty"), cell: ({ key }) => files(key, false) },
          { key: "filled", head: word("filled"), cell: ({ key }) => files(key, true) },
        ]}
      />
    </section>
  );
}
