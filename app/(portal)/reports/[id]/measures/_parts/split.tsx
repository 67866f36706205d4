import { useLocale, useTranslations } from "next-intl";
import { Stat, StatList } from "@/app/_ui/stat";
import { tonnes, tonnesCo2e } from "@/lib/domain/format";
import type { Reductions } from "@/lib/domain/inventory/types";

/** The whole and its two parts in one sentence: what counts, and what is only modelled. */
export function Split({ reductions }: { reductions: Reductions }) {
  const t = useTranslations("measures");
  const unit = useTranslations("units")("tonnesCo2e");
  const locale = useLocale();
  const { total, evidenced, screening, inSubject, greenComputing, scope3 } = reductions;
  return (
    <section aria-labelledby="split" className="space-y-4">
      <h2 id="split" className="max-w-reading text-xl font-semibold">
        {t("split", {
          total: tonnesCo2e(total, locale),
          evidenced: tonnesCo2e(evidenced, locale),
          screening: tonnesCo2e(screening, locale),
        })}
      </h2>
      <p className="max-w-reading text-muted-foreground">{t("splitNote")}</p>
      <StatList>
        <Stat size="small" label={t("stats.evidenced")} figure={tonnes(evidenced)} unit={unit} />
        <Stat size="small" label={t("stats.screening")} figure={tonnes(screening)} unit={unit} />
        <Stat size="small" label={t("stats.inSubject")} figure={tonnes(inSubject)} unit={unit} />
        <Stat
          size="small"
          label={t("stats.greenComputing")}
          figure={tonnes(greenComputing)}
          unit={unit}
        />
        <Stat size="small" label={t("stats.scope3")} figure={tonnes(scope3)} unit={unit} />
      </StatList>
    </section>
  );
}
