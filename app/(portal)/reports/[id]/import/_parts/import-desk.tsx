"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ErrorLine, ErrorSummary } from "@/app/_ui/error-summary";
import { ProgressSteps } from "@/app/_ui/progress-steps";
import { useTold } from "@/app/_ui/told";
import { type CellFix, patchedCsv } from "@/lib/domain/import/patched-csv";
import { Checked } from "./checked";
import { ChooseFile } from "./choose-file";
import { type Answer, ask, keep, type Preview, type Result, textOf } from "./desk";
import { Imported } from "./imported";

/** File, check, import: the file stays in the browser until every row is right. */
export function ImportDesk({ reportId }: { reportId: string }) {
  const t = useTranslations("imports");
  const tell = useTold();
  const router = useRouter();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
  const [result, setResult] = useState<Result>();
  const [problem, setProblem] = useState<ErrorLine>();
  const [busy, setBusy] = useState<string>();

  async function step<T>(name: string, sheet: File, take: (said: T) => void) {
    setBusy(name);
    setProblem(undefined);
    const answer: Answer<T> = await ask<T>(reportId, name, sheet);
    setBusy(undefined);
    if ("ok" in answer) take(answer.ok);
    else setProblem({ text: "told" in answer ? tell(answer.told) : t("failed") });
  }
  async function check(sheet: File) {
    setFile(sheet);
    await step<Preview>("check", sheet, setPreview);
  }
  async function patched(fixes: readonly CellFix[]) {
    if (!file) return undefined;
    return new File([patchedCsv(await textOf(file), fixes)], file.name, { type: "text/csv" });
  }
  async function apply(fixes: readonly CellFix[]) {
    const sheet = await patched(fixes);
    if (sheet) await check(sheet);
  }
  async function save(fixes: readonly CellFix[]) {
    const sheet = await patched(fixes);
    if (sheet) keep(await sheet.text(), sheet.name);
  }
  async function list() {
    if (file)
      await step<{ text: string }>("listed", file, ({ text }) => keep(text, `errors-${file.name}`));
  }
  async function run() {
    if (file)
      await step<Result>("run", file, (said) => {
        setResult(said);
        router.refresh();
      });
  }
  function begin() {
    setFile(undefined);
    setPreview(undefined);
    setResult(undefined);
  }

  const at = result ? 3 : preview ? (preview.errors.length > 0 ? 1 : 2) : 0;
  const steps = [t("steps.file"), t("steps.check"), t("steps.run")];
  return (
    <div className="space-y-6">
      <ProgressSteps label={t("steps.label")} steps={steps} current={at} />
      {problem && <ErrorSummary key={problem.text} lead={problem.text} lines={[]} />}
      {!preview && <ChooseFile reportId={reportId} busy={busy === "check"} onCheck={check} />}
      {preview && !result && (
        <Checked
          key={preview.sha256}
          name={file?.name ?? ""}
          preview={preview}
          busy={busy}
          onApply={apply}
          onSave={save}
          onList={list}
          onRun={run}
          onBegin={begin}
        />
      )}
      {result && <Imported reportId={reportId} result={result} onBegin={begin} />}
    </div>
  );
}
