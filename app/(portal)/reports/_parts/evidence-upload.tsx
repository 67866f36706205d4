import { useTranslations } from "next-intl";
import { Upload } from "./upload";

type Props = {
  readonly reportId: string;
  readonly links?: readonly { readonly subject: Subject; readonly subjectKey: string }[];
};
type Subject = "activity" | "instrument" | "measure" | "retirement";

/** The upload of evidence with its words; with `links`, for what the page is about. */
export function EvidenceUpload({ reportId, links = [] }: Props) {
  const t = useTranslations("evidence");
  const raw = (key: "progress" | "uploaded") => String(t.raw(key));
  return (
    <Upload
      reportId={reportId}
      links={JSON.stringify(links)}
      words={{
        label: t("addLabel"),
        hint: t("addHint"),
        submit: t("add"),
        choose: t("choose"),
        lead: t("problem"),
        failed: t("failed"),
        progress: raw("progress"),
        uploaded: raw("uploaded"),
      }}
    />
  );
}
