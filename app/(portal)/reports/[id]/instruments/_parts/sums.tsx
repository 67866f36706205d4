import { useTranslations } from "next-intl";
import { Stat, StatList } from "@/app/_ui/stat";
import { tonnes } from "@/lib/domain/format";
import { type Row, sumOfUse } from "./rows";

/** What the instruments come to: tonnes substituted, and the energy behind them. */
export function Sums({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations("instruments.stats");
  const tUnits = useTranslations("units");
  return (
    <StatList>
      <Stat
        label={t("substituted")}
        figure={tonnes(rows.reduce((sum, { savedGrams }) => sum + savedGrams, 0))}
        unit={tUnits("tonnesCo2e")}
        note={t("substitutedNote")}
      />
      <Stat label={t("conveyed")} figure={sumOfUse(rows, "kilowattHours")} unit={tUnits("MWh")} />
      <Stat label={t("allocated")} figure={sumOfUse(rows, "allocated")} unit={tUnits("MWh")} />
      <Stat
        label={t("unused")}
        figure={sumOfUse(rows, "unused")}
        unit={tUnits("MWh")}
        note={t("unusedNote")}
      />
    </StatList>
  );
}
