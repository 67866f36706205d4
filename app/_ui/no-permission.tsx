import { useTranslations } from "next-intl";
import type { en } from "@/lib/domain/words/en";
import { LinkButton } from "./button";
import { PageHead } from "./page-head";

type Props = {
  readonly role: keyof typeof en.roles;
  /** Who in the organisation can give the role; without it, "an administrator". */
  readonly who?: string;
};

/** The page of someone whose role does not reach here: which role it takes, and who can give it. */
export function NoPermission({ role, who }: Props) {
  const t = useTranslations();
  return (
    <>
      <PageHead title={t("shell.noPermission.title")} />
      <p>{t("shell.noPermission.role", { role: t(`roles.${role}.name`) })}</p>
      <p className="mt-2 mb-6">
        {who ? t("shell.noPermission.who", { who }) : t("shell.noPermission.anyone")}
      </p>
      <LinkButton href="/">{t("shell.failed.home")}</LinkButton>
    </>
  );
}
