import { useLocale, useTranslations } from "next-intl";
import { day } from "@/lib/domain/format";
import { Chip } from "./status-chip";

type Props = {
  readonly of: { readonly endedOn: string | null; readonly endReason: string | null };
};

/** Whether a pledge or a listing stands, or since when it does not, and why. */
export function Ended({ of: { endedOn, endReason } }: Props) {
  const t = useTranslations("pledges");
  const locale = useLocale();
  if (endedOn === null) return <Chip tone="good">{t("stands")}</Chip>;
  return (
    <span className="block space-y-1">
      <Chip tone="bad">{t("ended", { day: day(endedOn, locale) })}</Chip>
      <span className="block text-sm wrap-anywhere">{endReason}</span>
    </span>
  );
}
