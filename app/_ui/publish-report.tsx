import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { FigureSet } from "@/lib/domain/restatement/effect";
import { Card } from "./card";
import { Checkbox } from "./checkbox";
import { Form } from "./form";
import { RestatedFigures } from "./restated-figures";
import { SubmitButton } from "./submit-button";

type Props = {
  readonly reportId: string;
  readonly figures: FigureSet;
  readonly action: ComponentProps<typeof Form>["action"];
};

/** Opens an approved report's page to everyone, once its public figures were looked at (domain.md 4.1). */
export function PublishReport({ reportId, figures, action }: Props) {
  const t = useTranslations("approvals.publish");
  return (
    <Card title={t("title")}>
      <p className="mb-4 max-w-reading">{t("text")}</p>
      <RestatedFigures caption={t("caption")} sides={[{ head: t("revision"), figures }]} />
      <Form action={action} hidden={{ id: reportId }} done={t("done")} className="mt-4 space-y-4">
        <Checkbox name="confirm" value="yes" label={t("confirm")} />
        <SubmitButton variant="outline">{t("submit")}</SubmitButton>
      </Form>
    </Card>
  );
}
