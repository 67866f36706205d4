import { useTranslations } from "next-intl";
import { Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { isPossible, reportActs } from "@/lib/domain/workflow";
import { returnAction } from "../actions";
import type { Loaded } from "../load";

/** The lead returns the report, where an open finding asks for a correction. */
export function ReturnReport({ of }: { of: Loaded }) {
  const t = useTranslations("verification.findingPages");
  const cancel = useTranslations("common")("cancel");
  const { engagement, report, work } = of;
  const asking = (work?.findings ?? []).filter(
    ({ state, asksCorrection }) => asksCorrection === 1 && state === "open",
  );
  const possible = of.can("report.return") && isPossible(reportActs, "report.return", report.state);
  if (!possible || asking.length === 0) return null;
  return (
    <Dialog open={t("return")} title={t("returnTitle")} cancel={cancel}>
      <p>{t("returnText", { count: asking.length })}</p>
      <Form action={returnAction} hidden={{ id: engagement.id }}>
        <SubmitButton>{t("returnSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
