import type { Measure } from "../case/case-file";
import type { Word } from "../words/en";

type MeasureFamily = { readonly key: string; readonly word: Word };
type MeasureType = {
  readonly key: string;
  readonly greenComputing: boolean;
  /** The model a form proposes. */
  readonly model: Measure["model"];
  /** What the work is counted in, on both sides of a measure. */
  readonly functionalUnit: Word;
  readonly family: string | null;
  readonly word: Word;
};

/** Names that stand for several technologies, with no tonnes of their own (domain.md §11). */
export const measureFamilies: readonly MeasureFamily[] = [
  { key: "green_ai", word: "computing.families.greenAi" },
];

const row = (
  key: string,
  model: Measure["model"],
  word: Word,
  functionalUnit: Word,
  { greenComputing = false, family = null }: Partial<MeasureType> = {},
): MeasureType => ({ key, greenComputing, model, functionalUnit, family, word });

const green = { greenComputing: true } as const;
const greenAi = { ...green, family: "green_ai" } as const;
const job = "computing.units.job";
const plain = "computing.units.plain";

/** domain.md §11; green power, certificates and tariffs are substitution and never a measure. */
export const measureTypes: readonly MeasureType[] = [
  row("elastic_management", "utilisation", "calculator.types.elasticManagement", job, greenAi),
  row(
    "gpu_pooling",
    "consolidation",
    "calculator.types.gpuPooling",
    "computing.units.modelHour",
    greenAi,
  ),
  row(
    "training_efficiency",
    "training",
    "calculator.types.trainingEfficiency",
    "computing.units.token",
    greenAi,
  ),
  row(
    "ai_autoscaling",
    "server_hours",
    "calculator.types.aiAutoscaling",
    "computing.units.serviceHour",
    green,
  ),
  row(
    "hybrid_deployment",
    "server_hours",
    "calculator.types.hybridDeployment",
    "computing.units.serverHour",
    green,
  ),
  row(
    "time_shared",
    "server_hours",
    "calculator.types.timeShared",
    "computing.units.serverHour",
    green,
  ),
  row(
    "database_efficiency",
    "storage",
    "calculator.types.databaseEfficiency",
    "computing.units.terabyte",
    green,
  ),
  row("cooling", "quantity", "calculator.types.cooling", plain),
  row("energy_efficiency", "quantity", "calculator.types.energyEfficiency", plain),
  row("heat", "quantity", "calculator.types.heat", plain),
  row("fleet", "net", "calculator.types.fleet", plain),
  row("travel", "quantity", "calculator.types.travel", plain),
  row("fugitive", "quantity", "calculator.types.fugitive", plain),
  row("on_site_renewable", "quantity", "calculator.types.onSiteRenewable", plain),
  row("supplier", "quantity", "calculator.types.supplier", plain),
];

const byKey = new Map(measureTypes.map((type) => [type.key, type]));

export const findMeasureType = (key: string): MeasureType | undefined => byKey.get(key);
export const findFamily = (key: string): MeasureFamily | undefined =>
  measureFamilies.find((one) => one.key === key);
