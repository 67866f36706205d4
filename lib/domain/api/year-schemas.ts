import { z } from "zod";
import { amount, scope, sha256, year } from "./schemas";

const url = z.string();
const decimal = z.string().regex(/^\d+(\.\d+)?$/);
const totals = z.object({
  scope1: amount,
  scope2Location: amount,
  scope2Market: amount,
  scope3: amount.nullable().meta({ description: "Null where it was not quantified" }),
});

/** Emissions by what the organisation divides them by. */
export const intensity = z
  .object({
    name: z.string(),
    unit: z.string().meta({ description: "Of the quantity, in the organisation's words" }),
    quantity: decimal,
    scopes: z.array(scope),
    scope2: z.enum(["location", "market"]),
    emissions: amount,
    perUnit: decimal
      .nullable()
      .meta({ description: "Tonnes CO2e per unit, to 12 places; null of a quantity of zero" }),
  })
  .meta({ id: "Intensity" });

/** A published year as the revision that stands tells it. */
export const publicYear = z
  .object({
    year,
    revision: z.int(),
    statementSha256: sha256.meta({
      description: "Of the verified statement that all this is from",
    }),
    totals,
    baseYear: z.object({
      year: z.int(),
      verified: z.boolean(),
      totals: totals
        .nullable()
        .meta({ description: "As last restated; null where none are recorded or verified" }),
      restatedOn: z.iso.date().nullable(),
      source: z.string(),
    }),
    intensities: z.array(intensity),
    links: z.object({ page: url, annualReport: url }),
  })
  .meta({ id: "PublicYear" });

/** The years that an organisation has published, the earliest first. */
export const publicYears = z
  .object({
    holder: z.object({ legalName: z.string(), slug: z.string() }),
    demo: z.boolean(),
    data: z.array(publicYear),
  })
  .meta({ id: "PublicYears" });
