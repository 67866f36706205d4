import type { Measure } from "../case/case-file";
import type { Word } from "../words/en";

type Models = readonly Measure["model"][];
type EvidenceRow = { readonly key: string; readonly models: Models; readonly word: Word };

const row = (key: string, word: Word, ...models: Measure["model"][]): EvidenceRow => ({
  key,
  models,
  word,
});

/** What a verifier asks to see, by the model that computes the measure (green computing a–e, rule 1). */
export const evidenceRows: readonly EvidenceRow[] = [
  row("utilisation", "computing.evidence.utilisation", "utilisation"),
  row("poweredOff", "computing.evidence.poweredOff", "utilisation"),
  row("sameWork", "computing.evidence.sameWork", "utilisation"),
  row("schedulerLog", "computing.evidence.schedulerLog", "server_hours"),
  row("baselineSchedule", "computing.evidence.baselineSchedule", "server_hours"),
  row("controlEnergy", "computing.evidence.controlEnergy", "server_hours"),
  row("disjointNodes", "computing.evidence.disjointNodes", "server_hours"),
  row("gpuTelemetry", "computing.evidence.gpuTelemetry", "consolidation"),
  row("poolLog", "computing.evidence.poolLog", "consolidation"),
  row("hardwareOff", "computing.evidence.hardwareOff", "consolidation"),
  row("jobLog", "computing.evidence.jobLog", "training"),
  row("flopMethod", "computing.evidence.flopMethod", "training"),
  row("jobEnergy", "computing.evidence.jobEnergy", "training"),
  row("sameJob", "computing.evidence.sameJob", "training"),
  row("tableSizes", "computing.evidence.tableSizes", "storage"),
  row("replicas", "computing.evidence.replicas", "storage"),
  row("devicesRemoved", "computing.evidence.devicesRemoved", "storage"),
  row("processorEnergy", "computing.evidence.processorEnergy", "storage"),
  row("bothSides", "computing.evidence.bothSides", "quantity", "net"),
  row("normalised", "computing.evidence.normalised", "quantity", "net"),
  row(
    "powerMeter",
    "computing.evidence.powerMeter",
    "utilisation",
    "server_hours",
    "consolidation",
  ),
  row(
    "hallPue",
    "computing.evidence.hallPue",
    "utilisation",
    "server_hours",
    "consolidation",
    "training",
    "storage",
  ),
];

export const requiredEvidence = (asked: Models): readonly EvidenceRow[] =>
  evidenceRows.filter(({ models }) => models.some((model) => asked.includes(model)));
