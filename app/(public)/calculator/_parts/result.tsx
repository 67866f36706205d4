import { useTranslations } from "next-intl";
import { Rebound } from "@/app/_ui/measures/rebound";
import { MeasureSteps } from "@/app/_ui/measures/steps";
import { Uncertainty } from "@/app/_ui/measures/uncertainty";
import { Notice } from "@/app/_ui/notice";
import { Stat, StatList } from "@/app/_ui/stat";
import { fixed } from "@/lib/domain/decimal";
import { grouped, percent, tonnes } from "@/lib/domain/format";
import type { MeasureResult } from "@/lib/domain/inventory/types";
import { modelInputs } from "@/lib/domain/measures/models";
import { requiredEvidence } from "@/lib/domain/measures/required-evidence";
import type { MeasureDetail } from "@/lib/domain/measures/result";
import type { Asked } from "./asked";

type Props = {
  readonly asked: Asked;
  readonly result: MeasureResult;
  readonly detail: MeasureDetail;
};

/** What the measure saves: the figures, whether they would count, every step, and how sure they are. */
export function Result({ asked, result, detail }: Props) {
  const t = useTranslations("computing.result");
  return (
    <section aria-labelledby="result" className="space-y-6">
      <h2 id="result" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <Figures result={result} detail={detail} />
      <Standing result={result} detail={detail} asked={asked} />
      <MeasureSteps model={asked.model} steps={result.steps} />
      <Check steps={result.steps} detail={detail} />
      {detail.rebound && <Rebound rebound={detail.rebound} saved={detail.kilowattHours} />}
      <Uncertainty detail={detail} />
      <Evidence asked={asked} />
    </section>
  );
}

function Figures({ result, detail }: Omit<Props, "asked">) {
  const t = useTranslations("computing.result");
  const unit = useTranslations("units");
  const { uncertaintyPercent: spread, kilowattHours, facilityKilowattHours } = detail;
  const bounds = result.steps.some(({ step }) => step === "kilowattHoursUpper");
  const interval = spread && t("interval", { percent: percent(spread) });
  return (
    <StatList>
      <Stat label={t("it")} figure={energy(kilowattHours)} unit={unit("kWh")} />
      <Stat label={t("facility")} figure={energy(facilityKilowattHours)} unit={unit("kWh")} />
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

const energy = (decimal: string | null): string => (decimal ? grouped(fixed(decimal, 0)) : "–");

function Standing({ result, detail, asked }: Props) {
  const t = useTranslations();
  const rows = modelInputs[asked.model];
  const names = detail.defaults.flatMap((name) => {
    const row = rows.find((one) => one.name === name);
    return row ? [t(row.word)] : [];
  });
  const screening = result.evidenceClass === "modelled";
  return (
    <div>
      <Notice tone={screening ? "warning" : "success"}>
        {t(screening ? "computing.result.screening" : "computing.result.counts")}
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

function Check({ steps, detail }: { steps: MeasureResult["steps"]; detail: MeasureDetail }) {
  const t = useTranslations("computing.result");
  const value = (name: string) => steps.find(({ step }) => step === name)?.value;
  const [naive, shortCut] = [value("kilowattHoursNaive"), value("kilowattHoursShortCut")];
  const saved = detail.kilowattHours ?? "0";
  if (!naive) return null;
  return (
    <Notice title={t("naiveTitle")}>
      {shortCut && <p>{t("shortCut", { shortCut: energy(shortCut) })}</p>}
      <p>{t("naive", { naive: energy(naive), saved: energy(saved) })}</p>
    </Notice>
  );
}

function Evidence({ asked }: { asked: Asked }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="evidence" className="max-w-reading">
      <h3 id="evidence" className="mb-2 text-lg font-semibold">
        {t("computing.result.evidence")}
      </h3>
      <ul className="list-disc space-y-1 pl-6">
        {requiredEvidence(asked.model).map(({ key, word }) => (
          <li key={key}>{t(word)}</li>
        ))}
      </ul>
    </section>
  );
}
