import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { isOpen } from "@/lib/domain/workflow";
import type { previewAdoption } from "@/lib/services/adoption";
import { adopt } from "../actions";
import { EffectRows } from "./effect-rows";
import { EffectTotals } from "./effect-totals";

type Props = {
  readonly preview: Awaited<ReturnType<typeof previewAdoption>>;
  /** The query that leads back here, with what was compared. */
  readonly here: string;
};

/** What the year would say under the later edition, line by line and as a whole, and the act of adopting it. */
export function Effect({ preview, here }: Props) {
  const t = useTranslations("factors.adopt");
  const { activities, byScope, totals, edition, report, version, mayAdopt } = preview;
  if (activities.length === 0) return <p>{t("nothing")}</p>;
  return (
    <div className="space-y-6">
      {!isOpen(report.state) && (
        <Notice tone="locked">{t("frozen", { label: report.label })}</Notice>
      )}
      <EffectTotals byScope={byScope} totals={totals} />
      <EffectRows reportId={report.id} activities={activities} />
      {mayAdopt && (
        <Form
          action={adopt}
          hidden={{
            reportId: report.id,
            edition: edition.key,
            version: String(version),
            here,
          }}
        >
          <Notice tone="warning">{t("warning", { count: activities.length })}</Notice>
          <SubmitButton>{t("submit")}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
