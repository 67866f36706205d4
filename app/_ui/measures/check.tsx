import { useTranslations } from "next-intl";
import type { MeasureResult } from "@/lib/domain/inventory/types";
import type { MeasureDetail } from "@/lib/domain/measures/result";
import { Notice } from "../notice";
import { wholeEnergy } from "./figures";

type Props = { readonly steps: MeasureResult["steps"]; readonly detail: MeasureDetail };

/** The short cut that counts the work twice, beside what is claimed; nothing where the model has none. */
export function Check({ steps, detail }: Props) {
  const t = useTranslations("computing.result");
  const value = (name: string) => steps.find(({ step }) => step === name)?.value;
  const [naive, shortCut] = [value("kilowattHoursNaive"), value("kilowattHoursShortCut")];
  if (!naive) return null;
  const saved = value("kilowattHoursSaved") ?? detail.kilowattHours;
  return (
    <Notice title={t("naiveTitle")}>
      {shortCut && (
        <p>
          {t(shortCut === saved ? "shortCut" : "shortCutDiffers", {
            shortCut: wholeEnergy(shortCut),
          })}
        </p>
      )}
      <p>{t("naive", { naive: wholeEnergy(naive), saved: wholeEnergy(saved) })}</p>
    </Notice>
  );
}
