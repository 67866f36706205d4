import { z } from "zod";
import { key, line } from "../case/parts";
import type { Word } from "../words/en";

export const riskLevels = ["low", "medium", "high"] as const;
export type RiskLevel = (typeof riskLevels)[number];
const level = z.enum(riskLevels, "input.choice" satisfies Word);

/** The risks of one source with their reason, and the tests that answer them (ISO 14064-3 6.1.2). */
export const sourceRisk = z.strictObject({
  source: key,
  inherent: level,
  control: level,
  reason: line(1000),
  response: line(1000),
});
export type SourceRisk = z.output<typeof sourceRisk>;

/** The risk of a misstatement before it is tested: inherent risk by row, control risk low, medium, high. */
const combined: Readonly<Record<RiskLevel, readonly [RiskLevel, RiskLevel, RiskLevel]>> = {
  low: ["low", "low", "medium"],
  medium: ["low", "medium", "high"],
  high: ["medium", "high", "high"],
};
export const riskOf = ({
  inherent,
  control,
}: Pick<SourceRisk, "inherent" | "control">): RiskLevel =>
  combined[inherent][riskLevels.indexOf(control)] ?? "high";

/** The detection risk that is left to the tests: the higher the risk before them, the lower. */
const detection = { low: "high", medium: "medium", high: "low" } as const;
export const detectionOf = (risk: Pick<SourceRisk, "inherent" | "control">): RiskLevel =>
  detection[riskOf(risk)];
