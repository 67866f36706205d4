import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Stat, StatList } from "@/app/_ui/stat";
import { Traced } from "@/app/_ui/trace/traced";
import { integer, tonnes, tonnesCo2e } from "@/lib/domain/format";
import type { YearFigures } from "./figures";

type Props = {
  readonly reportId: string;
  readonly shown: YearFigures;
  /** Whether the figures are of a site contributor's own sites, which no credits stand against. */
  readonly ofSites: boolean;
};

/** The four figures of a year: what is emitted, reduced, balanced by credits, and what remains. Each leads to its lines. */
export function Headline({ reportId, shown: { figures }, ofSites }: Props) {
  const t = useTranslations("workspace.figures");
  const unit = useTranslations("units")("tonnesCo2e");
  const locale = useLocale();
  const base = `/reports/${reportId}`;
  if (!figures)
    return (
      <Notice
        tone="warning"
        action={<LinkButton href={`${base}/review`}>{t("checks")}</LinkButton>}
      >
        {t("none")}
      </Notice>
    );
  const { totals } = figures.inventory;
  const { bridge, reductions } = figures;
  const retired = integer(BigInt(bridge.retired) / 1_000_000n);
  const traced = (figure: string, shown: string) => (
    <Traced reportId={reportId} figure={figure}>
      {shown}
    </Traced>
  );
  const tonnesOf = (grams: number) => ({ tonnes: tonnesCo2e(grams, locale) });
  const footprint = (
    <Stat
      label={t(ofSites ? "footprintOfSites" : "footprint")}
      figure={traced("inventory.totals.scope12Market", tonnes(totals.scope12Market))}
      unit={unit}
      note={traced(
        "inventory.totals.scope12Location",
        t("location", tonnesOf(totals.scope12Location)),
      )}
    />
  );
  if (ofSites) return <StatList>{footprint}</StatList>;
  return (
    <StatList>
      {footprint}
      <Stat
        label={t("reduced")}
        figure={traced("reductions.evidenced", tonnes(-reductions.evidenced))}
        unit={unit}
        {...(reductions.screening > 0 && {
          note: traced("reductions.screening", t("screening", tonnesOf(reductions.screening))),
        })}
      />
      <Stat
        label={t("credits")}
        figure={traced("bridge.retired", retired)}
        note={traced("bridge.creditsNeeded", t("needed", { count: integer(bridge.creditsNeeded) }))}
      />
      <Stat
        label={t("balance")}
        figure={traced("bridge.net", tonnes(bridge.net))}
        unit={unit}
        {...(bridge.withoutMeasures > 0 && {
          note: bridge.net > 0 ? t("short", tonnesOf(bridge.net)) : t("neutral"),
        })}
      />
    </StatList>
  );
}
