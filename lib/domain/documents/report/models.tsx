import { View } from "@react-pdf/renderer";
import { fixed, textOf } from "../../decimal";
import { grouped, tonnes } from "../../format";
import type { MeasureResult } from "../../inventory/types";
import { measureName } from "./measures";
import { Body, type Props, Subhead } from "./pieces";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

const steps = [
  "hoursBefore",
  "hoursAfter",
  "hoursAvoided",
  "hoursSavedPercent",
  "serversAfter",
  "utilisationAfter",
  "wattsBefore",
  "wattsAfter",
  "gpusByCompute",
  "gpusByMemory",
  "gpusAfter",
  "hostsAfter",
  "speedup",
  "terabytesAvoided",
  "kilowattHoursBefore",
  "kilowattHoursAfter",
  "kilowattHoursSaved",
  "kilowattHoursShortCut",
  "kilowattHoursUpper",
  "kilowattHoursInYear",
  "facilityKilowattHours",
  "gridFactor",
  "quantity",
  "kilograms",
] as const;

/** What each model of green computing multiplied, step by step, so that it can be done again. */
export function Models({ paper, t }: Props) {
  const modelled = paper.statement.figures.reductions.measures.filter(
    ({ greenComputing }) => greenComputing,
  );
  if (modelled.length === 0) return null;
  return (
    <View break>
      <Subhead>{t("papers.report.bridge.models")}</Subhead>
      <Body>{t("papers.report.bridge.modelsText")}</Body>
      <Table
        columns={[
          { head: t("papers.report.bridge.measure"), part: 2.6 },
          { head: t("papers.report.bridge.model"), part: 1.8 },
          { head: t("papers.report.bridge.stepsOf"), part: 5.4 },
          { head: t("papers.report.unit"), part: 1.4, figures: true },
        ]}
        rows={modelled.map((one) => [
          `${one.key}  ${measureName(one, { paper, t })}`,
          modelName(one, { paper, t }),
          { lines: shownSteps(one).map((step) => stepText(step, t)) },
          tonnes(one.grams),
        ])}
      />
    </View>
  );
}

/** A paper prints what is claimed; the wrong short cut is for the page that explains it. */
const shownSteps = ({ steps: all }: MeasureResult) =>
  all.filter(({ step }) => step !== "kilowattHoursNaive");

function modelName({ key }: MeasureResult, { paper, t }: Few): string {
  const model = paper.statement.case.measures.find((one) => one.key === key)?.model;
  return model ? t(`calculator.models.${model}`) : "–";
}

function stepText({ step, value, unit }: MeasureResult["steps"][number], t: Props["t"]): string {
  const known = steps.find((one) => one === step);
  const name = known ? t(`calculator.steps.${known}`) : step;
  const amount = unit === "" ? shown(value) : `${shown(value)} ${unit}`;
  return t("papers.report.named", { name, value: amount });
}

/** Large amounts whole, small ones to four decimals: a trace to follow, not a figure of the report. */
function shown(value: string): string {
  const whole = value.replace("-", "").split(".")[0] ?? "";
  return grouped(whole.length > 3 ? fixed(value, 0) : textOf(value, 4));
}
