import { useLocale, useTranslations } from "next-intl";
import { integer, tonnesCo2e } from "@/lib/domain/format";
import type { Bridge } from "@/lib/domain/inventory/types";

/** Says how retired credits stand against what remains: "21,088 credits for 21,087.93 t CO₂e: surplus …". */
export function useCoverage(): (bridge: Bridge) => string {
  const t = useTranslations("credits.coverage");
  const tUnits = useTranslations("units");
  const locale = useLocale();
  return ({ residual, retired, surplus, net, creditsNeeded }) => {
    if (residual === 0 && retired === 0) return t("none");
    const credits = Number(BigInt(retired) / 1_000_000n);
    const many = tUnits(credits === 1 ? "credit" : "credits");
    const count = locale === "zh-CN" ? `${integer(credits)}${many}` : `${integer(credits)} ${many}`;
    const said = { count, residual: tonnesCo2e(residual, locale) };
    if (net > 0)
      return t("short", {
        ...said,
        short: tonnesCo2e(net, locale),
        more: creditsNeeded - credits,
      });
    if (surplus === 0) return t("exact", said);
    return t("surplus", { ...said, surplus: tonnesCo2e(surplus, locale) });
  };
}
