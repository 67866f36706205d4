import type { Reference } from "./types";

/** A formula of domain.md 3.2 as a reader of its standard writes it, and where it stands there. */
export type Formula = {
  readonly id: string;
  readonly expression: string;
  readonly reference: Reference;
};

const row = (
  id: string,
  expression: string,
  standard: string,
  clause: string,
  level: Reference["level"],
): Formula => ({ id, expression, reference: { standard, clause, level } });

const scope2 = "GHG Protocol Scope 2 Guidance";
const scope3 = "GHG Protocol Scope 3 Technical Guidance";
const corporate = "GHG Protocol Corporate Standard";
const ipcc = "IPCC 2006 Guidelines";

/** What a line may be counted by; a method's row has the same in its own words. */
export const formulas: readonly Formula[] = [
  row("S1.energy", "Q × NCV × EF × OX", ipcc, "Volume 2, Ch 2", "C"),
  row("S1.unit", "Q × EF", corporate, "Ch 6", "A"),
  row("S1.distance", "km × EF", corporate, "Ch 6", "A"),
  row("S1.fugitive", "mass released × GWP", ipcc, "Volume 3, Ch 7", "C"),
  row("S1.process", "Q × EF", ipcc, "Volume 3", "C"),
  row("S2.location", "kWh × EF of the region and year", scope2, "Ch 6", "A"),
  row("S2.market", "Σ kWhᵢ × rateᵢ + (kWh − Σ kWhᵢ) × EF of the fallback", scope2, "Ch 6–7", "A"),
  row("S2.heat", "energy × EF", scope2, "App. A", "B"),
  row("S3.supplier", "Q × EF of the supplier", scope3, "1.1", "B"),
  row("S3.hybrid", "Q × EF of the supplier + Σ inputs × EF", scope3, "1.2", "B"),
  row("S3.average", "Q × EF cradle to gate", scope3, "1.3", "B"),
  row("S3.spend", "spend × EF per unit of money", scope3, "1.4", "B"),
  row("S3.fuel", "fuel or energy × EF", scope3, "Ch 3, 4, 6, 7, 9", "B"),
  row("S3.distance", "distance × EF", scope3, "Ch 4, 6, 7, 9", "B"),
  row("S3.waste", "mass by treatment × EF", scope3, "Ch 5, 12", "B"),
  row("S3.asset", "energy of the asset × EF", scope3, "Ch 8, 13", "B"),
  row("S3.product", "units × use or energy × EF", scope3, "Ch 10, 11", "B"),
  row("S3.invest", "emissions × share", scope3, "Ch 15", "B"),
];
