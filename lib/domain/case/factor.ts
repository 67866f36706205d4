import { z } from "zod";
import { factorDecimal, key, line, text } from "./parts";

export const gases = [
  "CO2",
  "CH4_fossil",
  "CH4_biogenic",
  "CH4",
  "N2O",
  "HFCs",
  "PFCs",
  "SF6",
  "NF3",
  "unspecified",
] as const;
export type Gas = (typeof gases)[number];
export const gwpSets = ["AR4", "AR5", "AR6"] as const;
export type GwpSet = (typeof gwpSets)[number];

/** Where a number was published; carried with it everywhere it is used. */
export const source = z.strictObject({
  publisher: line(300),
  title: line(400),
  edition: text(300),
  publishedOn: z.iso.date().nullable(),
  url: text(500),
  licence: text(300),
});
export type Source = z.output<typeof source>;

/**
 * Mass per unit of activity. Either masses of gases, or one mass of CO2e under the publisher's own
 * GWP set (`gwpSet` null: none stated); never both. `gas` says which group a CO2e mass belongs to.
 */
export const factor = z.strictObject({
  key,
  name: line(400),
  category: text(80),
  region: text(40),
  unit: line(40),
  validYear: z.int().min(1990).max(2100),
  gases: z.array(z.strictObject({ gas: z.enum(gases), kilograms: factorDecimal })),
  co2e: z
    .strictObject({
      kilograms: factorDecimal,
      gwpSet: z.enum(gwpSets).nullable(),
      gas: z.enum(gases),
    })
    .nullable(),
  biogenicCo2Kilograms: factorDecimal.nullable(),
  /** Half the 95 % interval in per cent of the value, where its publisher states one. */
  uncertaintyPercent: factorDecimal.optional(),
  source,
  note: text(1500),
});
export type Factor = z.output<typeof factor>;

/** A number that a measure's model uses: watts, PUE, Wh per TB and hour. */
export const coefficient = z.strictObject({
  key,
  name: line(400),
  value: factorDecimal,
  unit: line(60),
  region: text(40),
  source,
  note: text(1500),
});
export type Coefficient = z.output<typeof coefficient>;
