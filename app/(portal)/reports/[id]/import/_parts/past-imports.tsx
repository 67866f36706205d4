import { useLocale, useTranslations } from "next-intl";
import { Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { Chip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { integer } from "@/lib/domain/format";
import { findTemplate } from "@/lib/domain/import/templates";
import type { listImports } from "@/lib/services/imports";
import { shownAt } from "../../../_parts/shown-at";
import { mayDo, type Year } from "../../../_parts/year";
import { undo } from "../actions";

type Past = Awaited<ReturnType<typeof listImports>>;

/** What was imported into this year; while it is open, an import can be taken back. */
export function PastImports({ year, past }: { year: Year; past: Past }) {
  const t = useTranslations("imports.past");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const tAll = useTranslations();
  if (past.length === 0) return null;
  return (
    <Table
      dense
      caption={t("title")}
      rows={past}
      rowKey={({ id }) => id}
      columns={[
        { key: "file", head: t("file"), names: true, cell: ({ fileName }) => fileName },
        {
          key: "template",
          head: t("template"),
          cell: ({ template }) => {
            const found = findTemplate(template);
            return found ? tAll(found.word) : template;
          },
        },
        { key: "at", head: t("at"), cell: ({ importedAt }) => shownAt(importedAt, locale) },
        { key: "rows", head: t("rows"), number: true, cell: ({ rows }) => integer(rows) },
        {
          key: "hash",
          head: t("hash"),
          cell: ({ sha256 }) => (
            <code className="font-mono text-xs" title={sha256}>
              {sha256.slice(0, 12)}
            </code>
          ),
        },
        {
          key: "state",
          head: t("state"),
          cell: ({ id, fileName, template }) => {
            const act = findTemplate(template)?.permission;
            if (!act || !mayDo(year, act)) return <Chip tone="good">{t("stands")}</Chip>;
            return (
              <Dialog
                open={t("undo")}
                variant="danger"
                size="small"
                title={t("undoTitle", { file: fileName })}
                cancel={tCommon("cancel")}
              >
                <p>{t("undoText")}</p>
                <Form action={undo} hidden={{ reportId: year.report.id, importId: id }}>
                  <SubmitButton variant="danger">{t("undo")}</SubmitButton>
                </Form>
              </Dialog>
            );
          },
        },
      ]}
    />
  );
}
