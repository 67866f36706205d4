import { useTranslations } from "next-intl";
import { fixed } from "@/lib/domain/decimal";
import { grouped, percent, tonnes } from "@/lib/domain/format";
import type { MeasureResult } from "@/lib/domain/inventory/types";
import type { MeasureDetail } from "@/lib/domain/measures/result";
import { Stat, StatList } from "../stat";

type Props = { readonly result: MeasureResult; readonly detail: MeasureDetail };

/** Energy saved at the server and at the facility's meter, its emissions both ways, and their bounds. */
export function MeasureFigures({ result, detail }: Props) {
  const t = useTranslations("computing.result");
  const unit = useTranslations("units");
  const { uncertaintyPercent: spread, kilowattHours, facilityKilowattHours } = detail;
  const bounds = result.steps.some(({ step }) => step === "kilowattHoursUpper");
  const interval = spread && t("interval", { percent: percent(spread) });
  return (
    <StatList>
      <Stat label={t("it")} figure={wholeEnergy(kilowattHours)} unit={unit("kWh")} />
      <Stat label={t("facility")} figure={wholeEnergy(facilityKilowattHours)} unit={unit("kWh")} />
      <Stat label={t("location")} figure={tonnes(result.grams)} unit={unit("tonnesCo2e")} />
      {detail.marketGrams !== null && (
        <Stat label={t("market")} figure={tonnes(detail.marketGrams)} unit={unit("tonnesCo2e")} />
      )}
      <Stat
        label={t("range")}
        figure={`${tonnes(detail.lowGrams)} – ${tonnes(detail.highGrams)}`}
        unit={unit("tonnesCo2e")}
        note={bounds ? t("bounds") : interval}
      />
    </StatList>
  );
}

/** Energy in whole units of decimal text; a dash where there is none. */
export const wholeEnergy = (decimal: string | null): string =>
  decimal ? grouped(fixed(decimal, 0)) : "–";
