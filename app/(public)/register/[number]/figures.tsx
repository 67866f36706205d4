import { useLocale, useTranslations } from "next-intl";
import { Bridge } from "@/app/_ui/certificate/bridge";
import { Stat, StatList } from "@/app/_ui/stat";
import { integer, tonnes, tonnesCo2e } from "@/lib/domain/format";
import type { PublicCertificate } from "@/lib/domain/public-certificate";
import { ByCategory, ByGas, ByScope } from "./figure-tables";
import { Section } from "./section";

/** What was emitted, reduced, substituted and retired, the bridge between them, and the inventory's sums. */
export function Figures({ certificate }: { certificate: PublicCertificate }) {
  const t = useTranslations("register.certificate.figures");
  const unit = useTranslations("units")("tonnesCo2e");
  const locale = useLocale();
  const { bridge, reductions, totals, sensitivityScope12 } = certificate.figures;
  return (
    <Section id="figures" title={t("title")} lede={t("lede")}>
      <StatList boxed={false}>
        <Stat
          label={t("withUnit", { label: t("residual"), unit })}
          figure={tonnes(bridge.residual)}
          note={t("subjectNote")}
        />
        <Stat
          label={t("withUnit", { label: t("reductions"), unit })}
          figure={tonnes(-bridge.reductions)}
          note={t("evidenced")}
        />
        <Stat
          label={t("withUnit", { label: t("substitution"), unit })}
          figure={tonnes(-bridge.substitution)}
          note={t("substitutionNote")}
        />
        <Stat
          label={t("credits")}
          figure={integer(BigInt(bridge.retired) / 1_000_000n)}
          note={
            bridge.surplus > 0
              ? t("surplus", { tonnes: tonnesCo2e(bridge.surplus, locale) })
              : t("noSurplus")
          }
        />
      </StatList>
      <Bridge bridge={bridge} />
      <ByScope certificate={certificate} />
      <div className="space-y-1 text-sm text-muted-foreground">
        {reductions.screening > 0 && (
          <p>{t("screening", { tonnes: tonnesCo2e(reductions.screening, locale) })}</p>
        )}
        {sensitivityScope12 !== null && (
          <p>{t("sensitivity", { tonnes: tonnesCo2e(sensitivityScope12, locale) })}</p>
        )}
        <p>{t("biogenic", { tonnes: tonnesCo2e(totals.biogenicCo2, locale) })}</p>
      </div>
      <ByCategory certificate={certificate} />
      <ByGas certificate={certificate} />
    </Section>
  );
}
