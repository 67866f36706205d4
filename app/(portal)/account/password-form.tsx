import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { passwordAction } from "./actions";

/** The address is sent along unseen, so that a password manager knows whose password changes. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("account");
  return (
    <Form action={passwordAction} done={t("passwordChanged")}>
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden />
      <Field name="current" label={t("currentPassword")}>
        <Input type="password" autoComplete="current-password" />
      </Field>
      <Field name="password" label={t("newPassword")} hint={t("newPasswordHint")}>
        <Input type="password" autoComplete="new-password" minLength={12} />
      </Field>
      <SubmitButton variant="outline">{t("changePassword")}</SubmitButton>
    </Form>
  );
}
