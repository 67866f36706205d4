import type { Measure } from "../case/case-file";
import type { Word } from "../words/en";

type MeasureType = {
  readonly key: string;
  readonly greenComputing: boolean;
  /** The model a form proposes. */
  readonly model: Measure["model"];
  readonly word: Word;
};

const row = (key: string, greenComputing: boolean, model: Measure["model"], word: Word) =>
  ({ key, greenComputing, model, word }) satisfies MeasureType;

/** domain.md §11; green power, certificates and tariffs are substitution and never a measure. */
export const measureTypes: readonly MeasureType[] = [
  row("elastic_management", true, "utilisation", "calculator.types.elasticManagement"),
  row("gpu_pooling", true, "consolidation", "calculator.types.gpuPooling"),
  row("training_efficiency", true, "training", "calculator.types.trainingEfficiency"),
  row("ai_autoscaling", true, "server_hours", "calculator.types.aiAutoscaling"),
  row("hybrid_deployment", true, "server_hours", "calculator.types.hybridDeployment"),
  row("time_shared", true, "server_hours", "calculator.types.timeShared"),
  row("database_efficiency", true, "storage", "calculator.types.databaseEfficiency"),
  row("cooling", false, "quantity", "calculator.types.cooling"),
  row("energy_efficiency", false, "quantity", "calculator.types.energyEfficiency"),
  row("heat", false, "quantity", "calculator.types.heat"),
  row("fleet", false, "net", "calculator.types.fleet"),
  row("travel", false, "quantity", "calculator.types.travel"),
  row("fugitive", false, "quantity", "calculator.types.fugitive"),
  row("on_site_renewable", false, "quantity", "calculator.types.onSiteRenewable"),
  row("supplier", false, "quantity", "calculator.types.supplier"),
];

const byKey = new Map(measureTypes.map((type) => [type.key, type]));

export const findMeasureType = (key: string): MeasureType | undefined => byKey.get(key);
