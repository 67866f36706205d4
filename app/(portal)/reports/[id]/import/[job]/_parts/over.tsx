import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { useTold } from "@/app/_ui/told";
import type { Imported } from "@/lib/domain/import/import-job";
import type { Noun } from "@/lib/domain/import/template";
import { findTemplate } from "@/lib/domain/import/templates";
import type { Told } from "@/lib/domain/refusal";
import { stop } from "../../actions";
import { FileLinks } from "./file-links";
import type { Job } from "./steps";

const pages: Readonly<Record<Noun, string>> = {
  activity: "activities",
  measure: "measures",
  instrument: "instruments",
  retirement: "credits",
};

type DoneProps = { readonly reportId: string; readonly job: Job; readonly result: Imported };

/** What the import did, and where to go on. */
export function Done({ reportId, job, result }: DoneProps) {
  const t = useTranslations("imports.run");
  const { added, changed, unchanged, left, linked } = result;
  const noun = findTemplate(job.template)?.noun ?? "activity";
  const counts = { added: String(added), changed: String(changed), unchanged: String(unchanged) };
  return (
    <div role="status">
      <Notice
        tone="success"
        title={t("doneTitle")}
        action={
          <>
            <LinkButton href={`/reports/${reportId}/${pages[noun]}`} variant="primary">
              {t("see")}
            </LinkButton>
            <LinkButton href={`/reports/${reportId}/evidence`}>{t("evidence")}</LinkButton>
            <LinkButton href={`/reports/${reportId}/import`}>{t("again")}</LinkButton>
          </>
        }
      >
        <p>{t("done", counts)}</p>
        {linked > 0 && <p>{t("linked", { linked })}</p>}
        {left > 0 && (
          <p>
            {t("left", { left })} <FileLinks reportId={reportId} jobId={job.id} only="bad" />
          </p>
        )}
      </Notice>
    </div>
  );
}

/** Why the file could not be imported; nothing of it was. */
export function Failed({ reportId, told }: { reportId: string; told: Told }) {
  const t = useTranslations("imports.run");
  const tell = useTold();
  return (
    <Notice
      tone="error"
      title={t("failedTitle")}
      action={<LinkButton href={`/reports/${reportId}/import`}>{t("again")}</LinkButton>}
    >
      {tell(told)}
    </Notice>
  );
}

export function Cancelled({ reportId }: { reportId: string }) {
  const t = useTranslations("imports.run");
  return (
    <Notice
      title={t("cancelledTitle")}
      action={<LinkButton href={`/reports/${reportId}/import`}>{t("again")}</LinkButton>}
    >
      {t("cancelled")}
    </Notice>
  );
}

/** Gives the job up where a person's turn has come. */
export function StopJob({ reportId, jobId }: { reportId: string; jobId: string }) {
  const t = useTranslations("common");
  return (
    <Form action={stop} hidden={{ reportId, jobId }}>
      <SubmitButton variant="quiet">{t("cancel")}</SubmitButton>
    </Form>
  );
}
