import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { en } from "@/lib/domain/words/en";

type Props = {
  readonly id: string;
  readonly act: keyof typeof en.verification.discovered.act;
  readonly action: ComponentProps<typeof Form>["action"];
  /** The field of the reason, or undefined for an act that asks for none. */
  readonly field?: "reason" | "text" | undefined;
  readonly danger?: boolean;
};

/** An act that asks first, and for its reason. */
export function Reasoned({ id, act, action, field = "reason", danger = false }: Props) {
  const t = useTranslations("verification.discovered");
  const cancel = useTranslations("common")("cancel");
  const look = danger ? ({ variant: "danger" } as const) : {};
  return (
    <Dialog open={t(`act.${act}.open`)} title={t(`act.${act}.title`)} cancel={cancel} {...look}>
      <p>{t(`act.${act}.text`)}</p>
      <Form action={action} hidden={{ id }}>
        {field && (
          <Field name={field} label={t(field)}>
            <TextArea rows={4} />
          </Field>
        )}
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{cancel}</CloseDialog>
          <SubmitButton {...look}>{t(`act.${act}.open`)}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
