import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input } from "@/app/_ui/input";

/** The signatory's password once more; the address is sent along unseen, for a password manager. */
export function PasswordAgain({ email }: { email: string }) {
  const t = useTranslations("verification.opinionPages");
  return (
    <>
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden />
      <Field name="password" label={t("password")} hint={t("passwordHint")}>
        <Input type="password" autoComplete="current-password" />
      </Field>
    </>
  );
}
