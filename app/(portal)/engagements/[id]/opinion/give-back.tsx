import { useTranslations } from "next-intl";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { giveBackAction } from "../actions";

/** The draft goes back to the team with a reason, from the reviewer or from the signatory. */
export function GiveBack({ id, action }: { id: string; action: typeof giveBackAction }) {
  const t = useTranslations("verification.opinionPages");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t("giveBack")} title={t("giveBack")} cancel={cancel}>
      <Form action={action} hidden={{ id }}>
        <Field name="reason" label={t("giveBackReason")}>
          <TextArea rows={4} />
        </Field>
        <SubmitButton>{t("giveBackSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
