import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { Link } from "@/app/_ui/link";
import { SubmitButton } from "@/app/_ui/submit-button";
import { stop } from "../../actions";
import { Progress } from "./progress";
import type { Job } from "./steps";

/** How far the server is, told anew by itself; without scripts by the link. */
export function Working({ reportId, job }: { reportId: string; job: Job }) {
  const t = useTranslations("imports.progress");
  const { id, state, rows, done } = job;
  const address = `/reports/${reportId}/import/${id}`;
  return (
    <div className="max-w-reading space-y-4">
      <Progress address={`${address}/progress`} first={{ state, rows, done }} />
      <noscript>
        <Link href={address}>{t("reload")}</Link>
      </noscript>
      <Form action={stop} hidden={{ reportId, jobId: id }}>
        <SubmitButton variant="outline">{t("stop")}</SubmitButton>
      </Form>
    </div>
  );
}
