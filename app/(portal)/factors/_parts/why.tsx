import { useTranslations } from "next-intl";
import type { Reason } from "@/lib/domain/factors/rank";

/** Why a factor stands where it stands: how its words, its place and its year fit what was asked. */
export function Why({ reason: { words, region, yearsOlder } }: { reason: Reason }) {
  const t = useTranslations("factors.reasons");
  const year =
    yearsOlder === 0
      ? t("sameYear")
      : t(yearsOlder !== null && yearsOlder < 0 ? "younger" : "older", {
          years: Math.abs(yearsOlder ?? 0),
        });
  const told = [
    words !== "none_asked" && t(`words.${words}`),
    region !== "none_asked" && t(`region.${region}`),
    yearsOlder !== null && year,
  ].filter(Boolean);
  return <span className="text-muted-foreground">{told.join(" · ") || t("newest")}</span>;
}
