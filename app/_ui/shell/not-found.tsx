import { useTranslations } from "next-intl";
import { LinkButton } from "../button";
import { PageHead } from "../page-head";

/** What is not there, or not the reader's to see: the two are not told apart. */
export function NotFound() {
  const t = useTranslations("shell");
  return (
    <>
      <PageHead title={t("notFound.title")} />
      <p className="mb-6 max-w-reading">{t("notFound.text")}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/" variant="primary">
          {t("failed.home")}
        </LinkButton>
        <LinkButton href="/register">{t("nav.register")}</LinkButton>
      </div>
    </>
  );
}
