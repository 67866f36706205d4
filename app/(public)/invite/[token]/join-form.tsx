import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/domain/roles";
import { joinAction } from "./actions";

type Props = {
  readonly token: string;
  readonly actor: Actor | undefined;
  readonly email: string;
  readonly role: string;
};

/** For an address that has an account: sign in first, then join with one press. */
export function JoinForm({ token, actor, email, role }: Props) {
  const t = useTranslations("members.accept");
  if (!actor) {
    const back = encodeURIComponent(`/invite/${token}`);
    return (
      <Notice tone="info">
        <p className="mb-4">{t("known", { email })}</p>
        <LinkButton href={`/sign-in?callbackUrl=${back}`} variant="primary">
          {t("signIn")}
        </LinkButton>
      </Notice>
    );
  }
  if (actor.email !== email) {
    return <Notice tone="warning">{t("other", { name: actor.name, email })}</Notice>;
  }
  return (
    <Form action={joinAction} hidden={{ token }}>
      <p>{t("joinText", { name: actor.name })}</p>
      <SubmitButton>{t("join", { role })}</SubmitButton>
    </Form>
  );
}
