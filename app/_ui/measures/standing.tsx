import { useTranslations } from "next-intl";
import type { Measure } from "@/lib/domain/case/case-file";
import type { MeasureResult } from "@/lib/domain/inventory/types";
import { modelInputs } from "@/lib/domain/measures/models";
import type { MeasureDetail } from "@/lib/domain/measures/result";
import { Notice } from "../notice";

type Props = {
  readonly model: Measure["model"];
  readonly result: MeasureResult;
  readonly detail: MeasureDetail;
  /** What is said of a result that its evidence supports. */
  readonly counted: string;
};

/** Whether the result counts or is a screening, what made it one, and that a negative one is kept. */
export function Standing({ model, result, detail, counted }: Props) {
  const t = useTranslations();
  const names = detail.defaults.flatMap((name) => {
    const row = modelInputs[model].find((one) => one.name === name);
    return row ? [t(row.word)] : [];
  });
  const screening = result.evidenceClass === "modelled";
  return (
    <div>
      <Notice tone={screening ? "warning" : "success"}>
        {screening ? t("computing.result.screening") : counted}
        {names.length > 0 && (
          <span className="block">
            {t("computing.result.defaults", { names: names.join(t("computing.between")) })}
          </span>
        )}
      </Notice>
      {result.grams < 0 && <Notice tone="warning">{t("computing.result.negative")}</Notice>}
    </div>
  );
}
