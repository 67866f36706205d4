import { useTranslations } from "next-intl";
import { Check } from "@/app/_ui/measures/check";
import { MeasureFigures } from "@/app/_ui/measures/figures";
import { Rebound } from "@/app/_ui/measures/rebound";
import { Standing } from "@/app/_ui/measures/standing";
import { MeasureSteps } from "@/app/_ui/measures/steps";
import { Uncertainty } from "@/app/_ui/measures/uncertainty";
import { Stat, StatList } from "@/app/_ui/stat";
import { tonnes } from "@/lib/domain/format";
import type { MeasureResult } from "@/lib/domain/inventory/types";
import type { Row } from "../../_parts/rows";

type Props = { readonly row: Row; readonly result: MeasureResult };

/** What the measure avoided, whether it counts, every step, and how sure they are. */
export function Result({ row: { model }, result }: Props) {
  const t = useTranslations("measures.page");
  const { detail } = result;
  return (
    <div className="space-y-6">
      {detail?.kilowattHours ? (
        <MeasureFigures result={result} detail={detail} />
      ) : (
        <ByScope result={result} />
      )}
      {detail && <Standing model={model} result={result} detail={detail} counted={t("counts")} />}
      <MeasureSteps model={model} steps={result.steps} />
      {detail && (
        <>
          <Check steps={result.steps} detail={detail} />
          {detail.rebound && <Rebound rebound={detail.rebound} saved={detail.kilowattHours} />}
          <Uncertainty detail={detail} />
        </>
      )}
    </div>
  );
}

function ByScope({ result: { grams, byScope } }: { result: MeasureResult }) {
  const t = useTranslations("measures.page");
  const tScope = useTranslations("categories.scope");
  const unit = useTranslations("units")("tonnesCo2e");
  return (
    <StatList>
      <Stat label={t("saved")} figure={tonnes(grams)} unit={unit} />
      {byScope.map((part) => (
        <Stat
          key={part.scope}
          label={tScope(`s${part.scope}`)}
          figure={tonnes(part.grams)}
          unit={unit}
        />
      ))}
    </StatList>
  );
}
