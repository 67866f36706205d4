import { useTranslations } from "next-intl";

/** The words of the theme switch, which gets them by props so that no page sends them all. */
export function useThemeWords() {
  const t = useTranslations("shell.theme");
  return {
    label: t("label"),
    words: { system: t("system"), light: t("light"), dark: t("dark") },
  };
}
