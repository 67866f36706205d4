import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { messageGroups } from "@/lib/domain/messages/kind-rows";
import type { showMailChoice } from "@/lib/services/notifications";
import { mailAction } from "./actions";

type Props = { readonly choice: Awaited<ReturnType<typeof showMailChoice>> };

/** Which kinds of messages come by e-mail too; without e-mail set up, that they do not yet. */
export function MailForm({ choice: { on, wanted } }: Props) {
  const t = useTranslations("messages.choice");
  return (
    <Form action={mailAction}>
      {!on && <Notice tone="info">{t("off")}</Notice>}
      <fieldset className="space-y-1">
        <legend className="mb-1 font-medium">{t("legend")}</legend>
        <p className="mb-2 text-sm text-muted-foreground">{t("hint")}</p>
        {messageGroups.map((group) => (
          <Checkbox
            key={group}
            name={group}
            label={t(group)}
            defaultChecked={wanted.includes(group)}
          />
        ))}
      </fieldset>
      <p className="text-sm text-muted-foreground">{t("language")}</p>
      <SubmitButton variant="outline">{t("save")}</SubmitButton>
    </Form>
  );
}
