import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { serialGrammars } from "@/lib/domain/ledger/grammars";
import { type Programme, programmes } from "@/lib/domain/programmes";

/** Which programmes' serials are read, in what form and on what ground; and which are not, and why. */
export function Forms() {
  const t = useTranslations("credits.ledger.search");
  const tWhy = useTranslations("credits.ledger.unreadWhy");
  const columns: Column<Programme>[] = [
    {
      key: "programme",
      head: t("programmeName"),
      names: true,
      cell: ({ key, name }) => `${key} · ${name}`,
    },
    {
      key: "example",
      head: t("example"),
      cell: ({ key, unreadSerials }) =>
        unreadSerials ? (
          <span className="text-muted-foreground">
            {t("notRead", { why: tWhy(unreadSerials) })}
          </span>
        ) : (
          <span className="font-mono text-sm break-all">{serialGrammars[key]?.example}</span>
        ),
    },
    {
      key: "source",
      head: t("source"),
      cell: ({ key }) => {
        const grammar = serialGrammars[key];
        return (
          grammar && (
            <span className="wrap-anywhere">
              {grammar.source}
              <span className="block text-muted-foreground">{t(`levels.${grammar.level}`)}</span>
            </span>
          )
        );
      },
    },
  ];
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t("forms")}</h2>
      <p className="max-w-reading text-muted-foreground">{t("formsText")}</p>
      <Table
        dense
        hideCaption
        caption={t("forms")}
        columns={columns}
        rows={programmes}
        rowKey={({ key }) => key}
      />
    </section>
  );
}
