import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Year } from "../../../_parts/year";
import { publish } from "../actions";

/** Opens the approved year's report page to everyone. */
export function Publish({ year, may }: { year: Year; may: boolean }) {
  const t = useTranslations("review.claim");
  if (!may) return null;
  return (
    <Card title={t("publish")}>
      <div className="max-w-reading space-y-4">
        <p>{t("publishText")}</p>
        <Form action={publish} hidden={{ id: year.report.id }} done={t("published")}>
          <SubmitButton variant="outline">{t("publish")}</SubmitButton>
        </Form>
      </div>
    </Card>
  );
}
