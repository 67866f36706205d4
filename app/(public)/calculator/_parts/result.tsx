import { useTranslations } from "next-intl";
import { Check } from "@/app/_ui/measures/check";
import { MeasureFigures } from "@/app/_ui/measures/figures";
import { Rebound } from "@/app/_ui/measures/rebound";
import { RequiredEvidence } from "@/app/_ui/measures/required-evidence";
import { Standing } from "@/app/_ui/measures/standing";
import { MeasureSteps } from "@/app/_ui/measures/steps";
import { Uncertainty } from "@/app/_ui/measures/uncertainty";
import type { MeasureResult } from "@/lib/domain/inventory/types";
import { findMeasureType } from "@/lib/domain/measures/measure-types";
import type { MeasureDetail } from "@/lib/domain/measures/result";
import type { Asked } from "./asked";

type Props = {
  readonly asked: Asked;
  readonly result: MeasureResult;
  readonly detail: MeasureDetail;
};

/** What the measure saves: the figures, whether they would count, every step, and how sure they are. */
export function Result({ asked: { model, technology }, result, detail }: Props) {
  const t = useTranslations("computing.result");
  const say = useTranslations();
  const unit = findMeasureType(technology)?.functionalUnit;
  const rebound = detail.rebound && { ...detail.rebound, unit: unit ? say(unit) : "" };
  return (
    <section aria-labelledby="result" className="space-y-6">
      <h2 id="result" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <MeasureFigures result={result} detail={detail} />
      <Standing model={model} result={result} detail={detail} counted={t("counts")} />
      <MeasureSteps model={model} steps={result.steps} />
      <Check steps={result.steps} detail={detail} />
      {rebound && <Rebound rebound={rebound} saved={detail.kilowattHours} />}
      <Uncertainty detail={detail} />
      <RequiredEvidence models={[model]} />
    </section>
  );
}
