import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Locale } from "@/lib/domain/words/index";
import { acceptAction } from "./actions";

type Props = { readonly token: string; readonly email: string; readonly locale: Locale };

/** A new person's name and password; their language is the one they read this in. */
export function AcceptForm({ token, email, locale }: Props) {
  const t = useTranslations();
  return (
    <Form action={acceptAction} hidden={{ token, locale }}>
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden />
      <Field name="name" label={t("members.accept.name")} hint={t("account.nameHint")}>
        <Input autoComplete="name" />
      </Field>
      <Field
        name="password"
        label={t("members.accept.password")}
        hint={t("account.newPasswordHint")}
      >
        <Input type="password" autoComplete="new-password" minLength={12} />
      </Field>
      <SubmitButton>{t("members.accept.submit")}</SubmitButton>
    </Form>
  );
}
