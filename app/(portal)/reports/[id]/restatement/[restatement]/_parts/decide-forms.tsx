import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { restatementActs } from "@/lib/domain/restatement/workflow";
import { approve, decline } from "../../actions";

type Props = {
  readonly id: string;
  readonly acts: readonly (typeof restatementActs)[number]["act"][];
  /** Whether the reader assessed it: then another decides. */
  readonly own: boolean;
  readonly required: boolean;
};

/** The administrator's two answers; to decline is offered below the threshold only. */
export function DecideForms({ id, acts, own, required }: Props) {
  const t = useTranslations("restatements.decide");
  if (own && acts.includes("restatement.approve")) return <Notice>{t("own")}</Notice>;
  if (!acts.includes("restatement.approve")) return <Notice>{t("waits")}</Notice>;
  return (
    <Card title={t("title")}>
      <p className="mb-4 max-w-reading">{t("text")}</p>
      <div className="grid gap-8 lg:grid-cols-2">
        <Form action={approve} hidden={{ id }} className="space-y-4">
          <Field name="reason" label={t("reason")}>
            <TextArea rows={3} />
          </Field>
          <SubmitButton>{t("approve")}</SubmitButton>
        </Form>
        {!required && (
          <Form action={decline} hidden={{ id }} className="space-y-4">
            <Field name="reason" label={t("reason")}>
              <TextArea rows={3} />
            </Field>
            <SubmitButton variant="outline">{t("decline")}</SubmitButton>
          </Form>
        )}
      </div>
    </Card>
  );
}
