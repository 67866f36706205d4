import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";

/** The year's certificate no longer answers for it: why, and what may take its place. */
export function Over({ number }: { readonly number: string | undefined }) {
  const t = useTranslations("review.claim");
  const see = number && <LinkButton href={`/certificates/${number}`}>{t("see")}</LinkButton>;
  return (
    <Notice tone="warning" title={t("over")} action={see}>
      {t("overText")}
    </Notice>
  );
}
