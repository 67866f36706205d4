import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { Notice } from "@/app/_ui/notice";
import { Stat, StatList } from "@/app/_ui/stat";
import { instant, integer, tonnes, tonnesCo2e } from "@/lib/domain/format";
import type { Figures } from "@/lib/domain/statement-types";
import type { Work } from "./load";

/** The statement that stands, by its hash, and its figures at a glance. */
export function Standing({ work }: { work: Work }) {
  const t = useTranslations("verification.standing");
  const common = useTranslations("common");
  const locale = useLocale();
  const { statement } = work;
  if (!statement) return <Notice tone="info">{t("none")}</Notice>;
  return (
    <Card
      title={t("title")}
      aside={
        <span className="text-sm text-muted-foreground">
          {t("cycle", {
            cycle: integer(statement.cycle),
            instant: instant(statement.at, locale, "Asia/Shanghai"),
          })}
        </span>
      }
      foot={
        <span className="flex flex-wrap items-center gap-x-3">
          <span className="text-muted-foreground">{t("hash")}</span>
          <Copy text={statement.sha256} label={common("copy")} done={common("copied")} />
        </span>
      }
    >
      <Glance figures={statement.statement.figures} />
    </Card>
  );
}

/** Residual, Scope 3, reductions and credits: what an assurer looks at first. */
export function Glance({ figures }: { figures: Figures }) {
  const t = useTranslations("verification.standing");
  const units = useTranslations("units");
  const locale = useLocale();
  const { bridge, inventory, reductions } = figures;
  const { scope3, scope12Location } = inventory.totals;
  const unit = units("tonnesCo2e");
  return (
    <StatList boxed={false}>
      <Stat
        label={t("residual")}
        figure={tonnes(bridge.residual)}
        unit={unit}
        note={`${t("marketNote")} · ${t("locationNote", { tonnes: tonnesCo2e(scope12Location, locale) })}`}
      />
      <Stat label={t("scope3")} figure={tonnes(scope3)} unit={unit} />
      <Stat
        label={t("reductions")}
        figure={tonnes(-reductions.evidenced)}
        unit={unit}
        note={t("screening", { tonnes: tonnesCo2e(reductions.screening, locale) })}
      />
      <Stat
        label={t("credits")}
        figure={integer(BigInt(bridge.retired) / 1_000_000n)}
        note={t("needed", { count: integer(bridge.creditsNeeded) })}
      />
    </StatList>
  );
}
