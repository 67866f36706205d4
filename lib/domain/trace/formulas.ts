import { type Formula, formulas } from "../methods/formulas";
import type { Method } from "../methods/types";

export type { Formula } from "../methods/formulas";

const byId = new Map(formulas.map((one) => [one.id, one]));

const row = (
  id: string,
  expression: string,
  standard: string,
  clause: string,
  level: Formula["reference"]["level"],
): Formula => ({ id, expression, reference: { standard, clause, level } });

/** The formula of a line: in its method's own words where it has one; an unknown id is its own expression. */
export function formulaOf(id: string, method: Method | undefined): Formula {
  if (method?.key && method.formula === id)
    return { id, expression: method.expression, reference: method.reference };
  return byId.get(id) ?? row(id, id, "–", "–", "C");
}

const green = "Zeroproof method, green computing";

/** What the models of measures compute; E0 and E1 with P(u) = idle + (peak − idle)·u (domain.md §11). */
const models: Readonly<Record<string, Formula>> = {
  utilisation: row("M.utilisation", "(E₀ − E₁) × PUE × EF", green, "model a", "C"),
  server_hours: row(
    "M.server_hours",
    "(hours × (idle − parked) − control) × PUE × EF",
    green,
    "model b",
    "C",
  ),
  consolidation: row(
    "M.consolidation",
    "idle of what is switched off × PUE × EF",
    green,
    "model c",
    "C",
  ),
  training: row("M.training", "(T₀ − T₁) × idle × PUE × EF", green, "model d", "C"),
  storage: row("M.storage", "TB avoided × Wh per TB and hour × PUE × EF", green, "model e", "C"),
  quantity: row("M.quantity", "Q × EF", "ISO 14064-1", "7", "C"),
  net: row("M.net", "Σ ± Q × EF", "ISO 14064-1", "7", "C"),
};

export const measureFormula = (model: string): Formula =>
  models[model] ?? row(`M.${model}`, model, "–", "–", "C");
