"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/app/_ui/button";

type Props = {
  readonly reportId: string;
  readonly busy: boolean;
  readonly onCheck: (file: File) => Promise<void>;
};

/** The first step: a file, or an empty sheet to begin with. */
export function ChooseFile({ reportId, busy, onCheck }: Props) {
  const t = useTranslations("imports");
  const [missing, setMissing] = useState(false);
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    const chosen = file instanceof File && file.size > 0;
    setMissing(!chosen);
    if (chosen) await onCheck(file);
  }
  return (
    <form onSubmit={send} className="max-w-reading space-y-4">
      <div className={missing ? "space-y-1 border-l-4 border-destructive pl-3" : "space-y-1"}>
        <label htmlFor="import-file" className="block font-medium">
          {t("file")}
        </label>
        <p id="import-hint" className="text-sm text-muted-foreground">
          {t("fileHint")}
        </p>
        {missing && (
          <p id="import-missing" role="alert" className="text-sm font-medium text-destructive">
            {t("choose")}
          </p>
        )}
        <input
          id="import-file"
          type="file"
          name="file"
          accept=".csv,text/csv"
          aria-describedby={missing ? "import-hint import-missing" : "import-hint"}
          aria-invalid={missing || undefined}
          className="block w-full rounded-md border border-control bg-surface px-3 py-2 text-base file:mr-3 file:rounded-md file:border-0 file:bg-muted file:px-3 file:py-1 file:font-medium file:text-foreground"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" busy={busy}>
          {t("check")}
        </Button>
        <a
          href={`/reports/${reportId}/import/template`}
          download
          className="text-primary underline"
        >
          {t("template")}
        </a>
      </div>
      <p className="text-sm text-muted-foreground">{t("columns")}</p>
    </form>
  );
}
