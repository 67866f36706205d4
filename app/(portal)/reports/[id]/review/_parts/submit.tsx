import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { period } from "@/lib/domain/format";
import type { YearEngagement } from "../../../_parts/engagement";
import { mayDo, type Year } from "../../../_parts/year";
import { resubmitYear, submitYear } from "../actions";

type Props = {
  readonly year: Year;
  readonly engagement: YearEngagement;
  readonly mayEngage: boolean;
};

/** The declaration, and the act that freezes the statement. */
export function Submit({ year, engagement, mayEngage }: Props) {
  const t = useTranslations("review.submit");
  const locale = useLocale();
  const { report, organisation } = year;
  const again = report.state === "returned";
  const may = mayDo(year, again ? "report.resubmit" : "report.submit");
  return (
    <Card title={again ? t("resubmitTitle") : t("title")}>
      <div className="max-w-reading space-y-4">
        <p className="text-muted-foreground">{t("lede")}</p>
        {!engagement && (
          <Notice
            action={
              mayEngage && (
                <LinkButton href={`/reports/${report.id}/engage`}>{t("engageOne")}</LinkButton>
              )
            }
          >
            {t("engage")}
          </Notice>
        )}
        {!report.signedOffAt && <p>{t("waits")}</p>}
        {!may && <p className="text-muted-foreground">{t("other")}</p>}
        {may && report.signedOffAt && (
          <Form
            action={again ? resubmitYear : submitYear}
            hidden={{ reportId: report.id }}
            className="space-y-4"
          >
            <p>
              {t("declaration", {
                organisation: organisation?.legalName ?? "",
                period: period(report.firstDay, report.lastDay, locale),
              })}
            </p>
            <Checkbox name="declared" label={t("agree")} />
            <SubmitButton>{again ? t("resubmit") : t("submit")}</SubmitButton>
          </Form>
        )}
      </div>
    </Card>
  );
}
