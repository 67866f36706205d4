import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { addressWith, type Narrowing } from "./narrowing";

type Props = { readonly base: string; readonly narrowing: Narrowing; readonly next: string | null };

/** On to the rows after the last one shown, and back to the first. */
export function Pager({ base, narrowing, next }: Props) {
  const t = useTranslations("activities.table");
  if (!next && !narrowing.after) return null;
  return (
    <nav aria-label={t("next")} className="flex flex-wrap gap-3 print:hidden">
      {next && (
        <LinkButton href={addressWith(base, { ...narrowing, after: next })}>{t("next")}</LinkButton>
      )}
      {narrowing.after && (
        <LinkButton href={addressWith(base, { ...narrowing, after: undefined })}>
          {t("first")}
        </LinkButton>
      )}
    </nav>
  );
}
