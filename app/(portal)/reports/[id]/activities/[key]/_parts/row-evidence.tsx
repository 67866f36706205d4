import { FileText } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Card } from "@/app/_ui/card";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { fileSize } from "@/lib/domain/format";
import type { listEvidence } from "@/lib/services/evidence";
import { EvidenceUpload } from "../../../../_parts/evidence-upload";
import { LockMark } from "../../../../_parts/lock-mark";
import { evidenceLocked } from "../../../../_parts/locks";
import { mayDo, type Year } from "../../../../_parts/year";
import { linkFile, unlinkFile } from "../../actions";
import type { Row } from "./row";

type Files = Awaited<ReturnType<typeof listEvidence>>;
type Props = { readonly year: Year; readonly row: Row; readonly files: Files };

/** The files that prove the row; more can be added, or linked where they are there already. */
export async function RowEvidence({ year, row, files }: Props) {
  const t = await getTranslations("activities.row");
  const reportId = year.report.id;
  const links = [{ subject: "activity", subjectKey: row.activity.key }] as const;
  const locked = (await evidenceLocked(year, files, links)).size > 0;
  const may = mayDo(year, "evidence.upload") && !locked;
  const others = files.filter(({ id }) => !row.files.some((one) => one.id === id));
  return (
    <Card title={t("evidence")} aside={locked && <LockMark />}>
      {row.files.length === 0 && <p className="text-muted-foreground">{t("noEvidence")}</p>}
      <ul className="divide-y">
        {row.files.map(({ id, name, size }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <FileText aria-hidden className="size-4 text-muted-foreground" />
            <a href={`/api/evidence/${id}`} download className="min-w-0 text-primary underline">
              {name}
            </a>
            <span className="text-sm text-muted-foreground">{fileSize(size)}</span>
            {may && (
              <Form
                action={unlinkFile}
                hidden={{ reportId, evidenceId: id, links: JSON.stringify(links) }}
                className="ml-auto"
              >
                <SubmitButton variant="quiet" size="small" aria-label={`${t("unlink")}: ${name}`}>
                  {t("unlink")}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <div className="mt-4 grid gap-6 border-t pt-4 md:grid-cols-2">
          <EvidenceUpload reportId={reportId} links={links} />
          {others.length > 0 && (
            <Form
              action={linkFile}
              hidden={{ reportId, links: JSON.stringify(links) }}
              className="space-y-3"
            >
              <Field name="evidenceId" label={t("link")}>
                <Select choices={others.map(({ id, name }) => ({ value: id, label: name }))} />
              </Field>
              <SubmitButton variant="outline">{t("linkSubmit")}</SubmitButton>
            </Form>
          )}
        </div>
      )}
    </Card>
  );
}
