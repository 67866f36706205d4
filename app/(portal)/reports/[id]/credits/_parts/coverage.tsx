import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { Stat, StatList } from "@/app/_ui/stat";
import { integer, tonnes, tonnesCo2e } from "@/lib/domain/format";
import type { Bridge } from "@/lib/domain/inventory/types";
import type { YearFigures } from "../../../_parts/figures";
import { useCoverage } from "./coverage-told";

type Props = { readonly reportId: string; readonly shown: YearFigures };

/** What remains after reduction and substitution, and whether the retired credits cover it. */
export function Coverage({ reportId, shown: { figures } }: Props) {
  const t = useTranslations("credits.coverage");
  const locale = useLocale();
  const told = useCoverage();
  if (!figures)
    return (
      <Card title={t("title")}>
        <Link href={`/reports/${reportId}/review`} className="underline underline-offset-3">
          {t("unknown")}
        </Link>
      </Card>
    );
  const { bridge } = figures;
  const covered = Math.min(bridge.retired, bridge.residual);
  return (
    <Card title={t("title")} foot={<span className="text-muted-foreground">{t("rounding")}</span>}>
      <p className="mb-3 text-lg font-semibold">{told(bridge)}</p>
      {bridge.residual > 0 && (
        <ProgressBar
          value={covered}
          max={bridge.residual}
          label={t("bar")}
          text={t("barText", {
            retired: tonnesCo2e(bridge.retired, locale),
            residual: tonnesCo2e(bridge.residual, locale),
          })}
        />
      )}
      <div className="mt-4">
        <Order bridge={bridge} />
      </div>
    </Card>
  );
}

/** Reduce, substitute, then credits: the figures in the order in which they count. */
function Order({ bridge }: { bridge: Bridge }) {
  const t = useTranslations("credits.coverage");
  const unit = useTranslations("units")("tonnesCo2e");
  const retired = integer(BigInt(bridge.retired) / 1_000_000n);
  return (
    <StatList boxed={false}>
      <Stat size="small" label={t("before")} figure={tonnes(bridge.withoutMeasures)} unit={unit} />
      <Stat size="small" label={t("reduced")} figure={tonnes(-bridge.reductions)} unit={unit} />
      <Stat
        size="small"
        label={t("substituted")}
        figure={tonnes(-bridge.substitution)}
        unit={unit}
      />
      <Stat size="small" label={t("residual")} figure={tonnes(bridge.residual)} unit={unit} />
      <Stat size="small" label={t("needed")} figure={integer(bridge.creditsNeeded)} />
      <Stat size="small" label={t("retired")} figure={retired} />
    </StatList>
  );
}
