import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { CloseDialog, Dialog } from "./dialog";
import { Field } from "./field";
import { Form } from "./form";
import { Input, TextArea } from "./input";
import { SubmitButton } from "./submit-button";

type Props = {
  readonly id: string;
  /** What ends: the words of its button, and of the question that names the thing. */
  readonly act: "endPledge" | "endListing";
  readonly name: string;
  readonly action: ComponentProps<typeof Form>["action"];
};

/** Ends a pledge or a listing from a day on, with the reason; it stays in public with both. */
export function EndForm({ id, act, name, action }: Props) {
  const t = useTranslations("pledges");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog
      open={t(act)}
      variant="quiet"
      size="small"
      title={t(`${act}Of`, { name })}
      cancel={cancel}
    >
      <p>{t("endText")}</p>
      <Form action={action} hidden={{ id }}>
        <Field name="endedOn" label={t("endedOn")}>
          <Input type="date" width="medium" />
        </Field>
        <Field name="endReason" label={t("endReason")}>
          <TextArea rows={3} />
        </Field>
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{cancel}</CloseDialog>
          <SubmitButton variant="danger">{t(act)}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
