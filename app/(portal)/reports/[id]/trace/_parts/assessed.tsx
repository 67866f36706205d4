import { useLocale, useTranslations } from "next-intl";
import { Stat, StatList } from "@/app/_ui/stat";
import { fixed } from "@/lib/domain/decimal";
import { share, uncertainty } from "@/lib/domain/format";
import type { Assessment } from "@/lib/domain/quality/assessment";

/** How sure a figure is, and over how much of it: what nobody stated is told, never taken as nothing. */
export function Assessed({ assessment }: { assessment: Assessment }) {
  const t = useTranslations("quality");
  const locale = useLocale();
  const { uncertainty: sure, dataQuality: quality } = assessment;
  return (
    <StatList>
      <Stat
        size="small"
        label={t("uncertainty")}
        figure={sure.percent === null ? t("notStated") : uncertainty(sure.percent, locale)}
        note={t("covered", {
          share: share(sure.covered, sure.whole, locale),
          activity: share(sure.activityStated, sure.whole, locale),
          factor: share(sure.factorStated, sure.whole, locale),
        })}
      />
      <Stat
        size="small"
        label={t("score")}
        figure={quality.mean === null ? t("notStated") : fixed(quality.mean, 1)}
        {...(quality.class && { unit: t(`classes.${quality.class}`) })}
        note={t("scored", { share: share(quality.scored, quality.whole, locale) })}
      />
    </StatList>
  );
}
