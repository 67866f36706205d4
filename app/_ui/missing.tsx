import { useTranslations } from "next-intl";

/** A dash for the eye and its meaning for the ear, where there is no value; never a 0. */
export function Missing() {
  const t = useTranslations("common");
  return (
    <>
      <span aria-hidden>–</span>
      <span className="sr-only">{t("notProvided")}</span>
    </>
  );
}
