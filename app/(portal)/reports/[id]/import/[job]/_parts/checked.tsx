import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Checked as Found } from "@/lib/domain/import/import-job";
import { correct } from "../../actions";
import { Cells } from "./cells";
import { Confirm } from "./confirm";
import { FileLinks } from "./file-links";
import { MistakeFilter, narrowed } from "./mistake-filter";
import { StopJob } from "./over";
import type { Filter, Job } from "./steps";

type Props = {
  readonly reportId: string;
  readonly job: Job;
  readonly result: Found;
  readonly filter: Filter;
};

/** What the check found: what is ready, and every bad cell with a place to correct it. */
export function Checked({ reportId, job, result, filter }: Props) {
  const t = useTranslations("imports");
  const { warnings, badCells, badRows } = result;
  const errors = narrowed(result.errors, filter);
  const hidden = { reportId, jobId: job.id };
  const counts = {
    ready: String(result.ready),
    added: String(result.added),
    changed: String(result.changed),
    unchanged: String(result.unchanged),
  };
  return (
    <div className="space-y-6">
      <h2 className="text-xl font-semibold">
        {t("checked.title", { file: job.fileName, rows: result.rows, encoding: result.format })}
      </h2>
      <p role="status">
        {t("checked.ready", counts)}{" "}
        {badCells > 0 ? t("checked.bad", { rows: badRows, cells: badCells }) : t("checked.none")}
      </p>
      {result.moved && <Notice tone="warning">{t("checked.moved")}</Notice>}
      {result.importedBefore && <Notice>{t("checked.before")}</Notice>}
      {result.files > 0 && <p>{t("checked.linked", { files: result.files })}</p>}
      {badCells > 0 && (
        <>
          <MistakeFilter reportId={reportId} jobId={job.id} result={result} filter={filter} />
          {errors.length < badCells && (
            <p className="text-sm text-muted-foreground">
              {t("filter.shown", { shown: String(errors.length), all: String(badCells) })}
            </p>
          )}
          <Form action={correct} hidden={hidden} className="space-y-4">
            <Cells caption={t("errors.caption")} cells={errors} open />
            <SubmitButton>{t("errors.apply")}</SubmitButton>
          </Form>
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {t("errors.download")}: <FileLinks reportId={reportId} jobId={job.id} only="bad" />
            <FileLinks reportId={reportId} jobId={job.id} only="all" />
          </p>
        </>
      )}
      {warnings.length > 0 && (
        <details>
          <summary className="py-1">{`${t("errors.warnings")} (${result.doubtfulCells})`}</summary>
          <Cells caption={t("errors.warnings")} cells={warnings} />
        </details>
      )}
      <Confirm hidden={hidden} result={result} />
      <StopJob reportId={reportId} jobId={job.id} />
    </div>
  );
}
