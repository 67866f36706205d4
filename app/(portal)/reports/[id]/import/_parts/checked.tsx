"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import type { CellFix } from "@/lib/domain/import/patched-csv";
import { Cells } from "./cells";
import type { Preview } from "./desk";

type Props = {
  readonly name: string;
  readonly preview: Preview;
  /** The step that is under way. */
  readonly busy: string | undefined;
  readonly onApply: (fixes: readonly CellFix[]) => Promise<void>;
  readonly onSave: (fixes: readonly CellFix[]) => Promise<void>;
  readonly onList: () => Promise<void>;
  readonly onRun: () => Promise<void>;
  readonly onBegin: () => void;
};

/** What the check found: what is ready, and every bad cell with a place to correct it. */
export function Checked({ name, preview, busy, onApply, onSave, onList, onRun, onBegin }: Props) {
  const t = useTranslations("imports");
  const tCommon = useTranslations("common");
  const form = useRef<HTMLFormElement>(null);
  const { errors, warnings, importedBefore } = preview;
  const fixes = () => fixesOf(preview, form.current);
  const apply = async (event: FormEvent) => {
    event.preventDefault();
    await onApply(fixes());
  };
  const writes = preview.added + preview.changed;
  return (
    <form ref={form} onSubmit={apply} className="space-y-4">
      <h2 className="text-xl font-semibold">
        {t("checked.title", {
          file: name,
          rows: preview.rows,
          encoding: preview.encoding.toUpperCase(),
        })}
      </h2>
      <p role="status">
        {t("checked.ready", {
          ready: String(preview.ready),
          added: String(preview.added),
          changed: String(preview.changed),
          unchanged: String(preview.unchanged),
        })}{" "}
        {errors.length > 0
          ? t("checked.bad", { rows: preview.badRows, cells: preview.badCells })
          : t("checked.none")}
      </p>
      {importedBefore && <Notice>{t("checked.before")}</Notice>}
      {errors.length > 0 && <Cells caption={t("errors.caption")} cells={errors} open />}
      {warnings.length > 0 && (
        <details>
          <summary className="py-1">{`${t("errors.warnings")} (${preview.doubtfulCells})`}</summary>
          <Cells caption={t("errors.warnings")} cells={warnings} />
        </details>
      )}
      <div className="flex flex-wrap gap-3">
        {errors.length > 0 && (
          <>
            <Button type="submit" variant="primary" busy={busy === "check"}>
              {t("errors.apply")}
            </Button>
            <Button onClick={() => onSave(fixes())}>{t("errors.save")}</Button>
            <Button onClick={onList} busy={busy === "listed"}>
              {t("errors.listed")}
            </Button>
          </>
        )}
        {errors.length === 0 && writes > 0 && (
          <Button variant="primary" busy={busy === "run"} onClick={onRun}>
            {t("run.submit", { rows: writes })}
          </Button>
        )}
        <Button onClick={onBegin}>{writes === 0 ? t("run.again") : tCommon("cancel")}</Button>
      </div>
      {errors.length === 0 && writes === 0 && <p>{t("run.nothing")}</p>}
    </form>
  );
}

/** What was typed for each bad cell, where it differs from what the file says. */
function fixesOf({ errors }: Preview, form: HTMLFormElement | null): CellFix[] {
  if (!form) return [];
  const typed = new FormData(form);
  return errors.flatMap(({ row, column, found }) => {
    const value = typed.get(`${row}.${column}`);
    return typeof value === "string" && value !== found ? [{ row, column, value }] : [];
  });
}
