import { methods } from "../methods/methods";
import type { Method } from "../methods/types";

/** A formula of domain.md 3.2 as a reader of its standard writes it, and where it stands there. */
export type Formula = {
  readonly id: string;
  readonly expression: string;
  readonly reference: Method["reference"];
};

const row = (
  id: string,
  expression: string,
  standard: string,
  clause: string,
  level: "A" | "B" | "C",
): Formula => ({ id, expression, reference: { standard, clause, level } });

const scope2 = "GHG Protocol Scope 2 Guidance";
const scope3 = "GHG Protocol Scope 3 Technical Guidance";
const corporate = "GHG Protocol Corporate Standard";
const ipcc = "IPCC 2006 Guidelines";

/** The formulas a category or a basis gives a line, where no method of its own does. */
const formulas: readonly Formula[] = [
  row("S1.energy", "Q × NCV × EF × OX", ipcc, "Vol. 2 Ch 2", "C"),
  row("S1.unit", "Q × EF", corporate, "Ch 6", "A"),
  row("S1.distance", "km × EF", corporate, "Ch 6", "A"),
  row("S1.fugitive", "mass released × GWP", ipcc, "Vol. 3 Ch 7", "C"),
  row("S1.process", "Q × EF", ipcc, "Vol. 3", "C"),
  row("S2.location", "kWh × EF of the region and year", scope2, "Ch 6", "A"),
  row("S2.market", "Σ kWhᵢ × rateᵢ + (kWh − Σ kWhᵢ) × EF of the fallback", scope2, "Ch 6–7", "A"),
  row("S2.heat", "energy × EF", scope2, "App. A", "B"),
  row("S3.supplier", "Q × EF of the supplier", scope3, "Ch 1", "B"),
  row("S3.average", "Q × EF cradle to gate", scope3, "Ch 1", "B"),
  row("S3.spend", "spend × EF per unit of money", scope3, "Ch 1", "B"),
  row("S3.fuel", "fuel or energy × EF upstream", scope3, "Ch 3", "B"),
  row("S3.distance", "distance × EF", scope3, "Ch 4, 6, 7", "B"),
  row("S3.waste", "mass by treatment × EF", scope3, "Ch 5", "B"),
  row("S3.asset", "energy of the asset × EF", scope3, "Ch 8", "B"),
  row("S3.invest", "emissions × share", scope3, "Ch 15", "B"),
];

const byId = new Map(formulas.map((one) => [one.id, one]));

/** The formula of a line: its method's own words first; an unknown id is its own expression. */
export function formulaOf(id: string, method: Method | undefined): Formula {
  const own = [method, ...methods].find((one) => one?.formula === id);
  if (own) return { id, expression: own.expression, reference: own.reference };
  return byId.get(id) ?? row(id, id, "–", "–", "C");
}

const green = "Zeroproof method, green computing";

/** What the models of measures compute; E0 and E1 with P(u) = idle + (peak − idle)·u (domain.md §11). */
const models: Readonly<Record<string, Formula>> = {
  utilisation: row("M.utilisation", "(E₀ − E₁) × PUE × EF", green, "model a", "C"),
  server_hours: row("M.server_hours", "(hours × idle − control) × PUE × EF", green, "model b", "C"),
  consolidation: row(
    "M.consolidation",
    "idle of what is switched off × PUE × EF",
    green,
    "model c",
    "C",
  ),
  training: row("M.training", "(E₀ − E₁) × PUE × EF", green, "model d", "C"),
  storage: row("M.storage", "TB avoided × Wh per TB and hour × PUE × EF", green, "model e", "C"),
  quantity: row("M.quantity", "Q × EF", "ISO 14064-1", "7", "C"),
  net: row("M.net", "Σ ± Q × EF", "ISO 14064-1", "7", "C"),
};

export const measureFormula = (model: string): Formula =>
  models[model] ?? row(`M.${model}`, model, "–", "–", "C");
