import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import type { ReportState } from "@/lib/domain/workflow";

/** Why nothing can be changed here: who holds the year, or that the reader's role only looks. */
export function Locked({ state }: { state: ReportState }) {
  const t = useTranslations("workspace.locked");
  const open = state === "draft" || state === "returned";
  return (
    <Notice tone="locked" {...(!open && { title: t("title") })}>
      {open ? t("role") : t(state)}
    </Notice>
  );
}
