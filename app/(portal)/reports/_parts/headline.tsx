import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import { Stat, StatList } from "@/app/_ui/stat";
import { integer, tonnes, tonnesCo2e } from "@/lib/domain/format";
import type { YearFigures } from "./figures";

type Props = { readonly reportId: string; readonly shown: YearFigures };

/** A figure that leads to where it comes from: a link that shows itself when it is reached. */
const quiet = "decoration-1 underline-offset-4 hover:underline";

/** The four figures of a year: what is emitted, reduced, balanced by credits, and what remains. */
export function Headline({ reportId, shown: { figures } }: Props) {
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
  return (
    <StatList>
      <Stat
        label={t("footprint")}
        figure={
          <Link href={`${base}/inventory`} className={quiet}>
            {tonnes(totals.scope12Market)}
          </Link>
        }
        unit={unit}
        note={t("location", { tonnes: tonnesCo2e(totals.scope12Location, locale) })}
      />
      <Stat
        label={t("reduced")}
        figure={
          <Link href={`${base}/measures`} className={quiet}>
            {tonnes(-reductions.evidenced)}
          </Link>
        }
        unit={unit}
        {...(reductions.screening > 0 && {
          note: t("screening", { tonnes: tonnesCo2e(reductions.screening, locale) }),
        })}
      />
      <Stat
        label={t("credits")}
        figure={
          <Link href={`${base}/credits`} className={quiet}>
            {retired}
          </Link>
        }
        note={t("needed", { count: integer(bridge.creditsNeeded) })}
      />
      <Stat
        label={t("balance")}
        figure={tonnes(bridge.net)}
        unit={unit}
        {...(bridge.withoutMeasures > 0 && {
          note:
            bridge.net > 0 ? t("short", { tonnes: tonnesCo2e(bridge.net, locale) }) : t("neutral"),
        })}
      />
    </StatList>
  );
}
