import { useTranslations } from "next-intl";
import { ProgressSteps } from "@/app/_ui/progress-steps";
import type { ReportState } from "@/lib/domain/workflow";

const steps = ["draft", "submitted", "verified", "approved", "issued"] as const;
const reachedBy: Readonly<Record<ReportState, number>> = {
  draft: 0,
  submitted: 1,
  in_verification: 1,
  returned: 1,
  verified: 2,
  not_verified: 2,
  approved: 3,
  published: 3,
  superseded: 3,
  withdrawn: 2,
};

/** The way from a draft to a certificate, and where this year stands on it. */
export function Steps({ state, issued = false }: { state: ReportState; issued?: boolean }) {
  const t = useTranslations("workspace.steps");
  const current = issued ? steps.length : reachedBy[state];
  return (
    <ProgressSteps label={t("label")} steps={steps.map((step) => t(step))} current={current} />
  );
}
