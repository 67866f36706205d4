import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";

/** Beside the key of an entry that a returned year has locked. */
export function LockMark() {
  const t = useTranslations("workspace.locked");
  return (
    <span title={t("entry")} className="ml-1.5 inline-flex align-text-bottom text-muted-foreground">
      <Lock aria-hidden className="size-4" />
      <span className="sr-only">{t("entry")}</span>
    </span>
  );
}
