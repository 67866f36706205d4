import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { evidenceKinds, evidenceLimits } from "@/lib/domain/evidence-kinds";
import { fileSize, list } from "@/lib/domain/format";
import { Upload } from "./upload";

type Props = {
  readonly reportId: string;
  readonly links?: readonly { readonly subject: Subject; readonly subjectKey: string }[];
  /** A choice of what the files prove, sent along. */
  readonly children?: ReactNode;
};
type Subject = "activity" | "instrument" | "measure" | "retirement" | "denominator";

/** The upload of evidence with its words; with `links`, for what the page is about. */
export function EvidenceUpload({ reportId, links = [], children }: Props) {
  const t = useTranslations("evidence");
  const locale = useLocale();
  const raw = (key: "progress" | "uploaded") => String(t.raw(key));
  return (
    <Upload
      reportId={reportId}
      links={JSON.stringify(links)}
      words={{
        label: t("addLabel"),
        hint: t("limits", {
          kinds: list(
            evidenceKinds.map(({ name }) => name),
            locale,
          ),
          size: fileSize(evidenceLimits.bytes),
          files: String(evidenceLimits.files),
          total: fileSize(evidenceLimits.totalBytes),
        }),
        submit: t("add"),
        choose: t("choose"),
        lead: t("problem"),
        failed: t("failed"),
        progress: raw("progress"),
        uploaded: raw("uploaded"),
      }}
    >
      {children}
    </Upload>
  );
}
