import { useLocale, useTranslations } from "next-intl";
import { Stat, StatList } from "@/app/_ui/stat";
import type { Factor } from "@/lib/domain/case/factor";
import { unitName } from "@/lib/domain/format";
import { publishedValue } from "./factor-value";
import { regionName } from "./region-name";

/** What a reader came for: the value, its unit, where and for which year it holds. */
export function FactorHead({ factor }: { factor: Factor }) {
  const t = useTranslations("factors");
  const tUnits = useTranslations("units");
  const locale = useLocale();
  const value = publishedValue(factor);
  const set = factor.co2e?.gwpSet;
  return (
    <StatList>
      <Stat
        label={t("page.value")}
        figure={value ?? t("byGas")}
        {...(value && { unit: `${tUnits("kilogramsCo2e")}/${unitName(factor.unit, locale)}` })}
        note={factor.co2e ? (set ? `IPCC ${set}` : t("page.gwpUnstated")) : t("page.gwpOfReport")}
      />
      <Stat label={t("page.validYear")} figure={String(factor.validYear)} />
      {factor.region && (
        <Stat label={t("page.region")} figure={regionName(factor.region, locale)} />
      )}
    </StatList>
  );
}
