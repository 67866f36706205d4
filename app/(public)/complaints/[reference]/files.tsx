import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { complaintFileLimits } from "@/lib/domain/complaints/files";
import { evidenceKinds } from "@/lib/domain/evidence-kinds";
import { fileSize, list } from "@/lib/domain/format";
import type { HeldComplaint } from "@/lib/services/complaints";

type Props = {
  readonly files: HeldComplaint["files"];
  /** Where a file is sent; none once the complaint takes no more. */
  readonly action: string | null;
  /** How the last one went: `1` kept, `0` not, `late` when no more are taken. */
  readonly sent: string | undefined;
};

const answers = { "1": "taken", "0": "notTaken", late: "gone" } as const;

/** What the complainant sent along, and a form for more, which works without scripts. */
export function HeldFiles({ files, action, sent }: Props) {
  const t = useTranslations("complaints.files");
  const locale = useLocale();
  const kinds = list(
    evidenceKinds.map(({ name }) => name),
    locale,
  );
  const limits = {
    files: complaintFileLimits.files,
    size: fileSize(complaintFileLimits.totalBytes),
  };
  const answer = Object.entries(answers).find(([how]) => how === sent)?.[1];
  return (
    <section id="files">
      <h2 className="mb-3 text-xl font-semibold">{t("title")}</h2>
      {answer && <Notice tone={answer === "taken" ? "success" : "error"}>{t(answer)}</Notice>}
      {files.length === 0 && <p className="text-muted-foreground">{t("none")}</p>}
      <ul className="divide-y">
        {files.map(({ id, name, size }) => (
          <li key={id} className="py-2 wrap-anywhere">
            {name} <span className="text-sm text-muted-foreground">{fileSize(size)}</span>
          </li>
        ))}
      </ul>
      {action && (
        <form
          action={action}
          method="post"
          encType="multipart/form-data"
          className="mt-4 space-y-3"
        >
          <label className="block space-y-1">
            <span className="block font-medium">{t("choose")}</span>
            <span id="file-limits" className="block text-sm text-muted-foreground">
              {t("limits", { kinds, ...limits })} {t("private")}
            </span>
            <input
              type="file"
              name="file"
              required
              aria-describedby="file-limits"
              className="block w-full max-w-reading text-base file:mr-3 file:min-h-10 file:rounded-md file:border file:border-control file:bg-surface file:px-4 file:font-medium file:text-foreground"
            />
          </label>
          <button type="submit" className={buttonLook({ variant: "outline" })}>
            {t("add")}
          </button>
        </form>
      )}
    </section>
  );
}
