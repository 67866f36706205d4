import { z } from "zod";
import { programmes } from "../programmes";
import { certificateStates } from "../workflow";

const programme = z.enum(programmes.map(({ key }) => key) as [string, ...string[]]);
const number = z.int().nullable();

/** A retirement that shares numbers with the serial asked for. */
export const serialHolding = z
  .object({
    programme: z.string(),
    from: number.meta({ description: "First number shared; null where serials are not read" }),
    to: number.meta({ description: "Last number shared; null where serials are not read" }),
    published: z
      .object({
        certificate: z.string(),
        status: z.enum(certificateStates),
        demo: z.boolean(),
        holder: z.string(),
        year: z.string(),
        serial: z.string(),
        tonnes: z.int(),
        project: z.object({ id: z.string(), name: z.string(), country: z.string() }),
        retiredOn: z.iso.date(),
        registry: z.string(),
      })
      .nullable()
      .meta({ description: "null: retired here, by whoever has published no certificate for it" }),
  })
  .meta({ id: "SerialHolding" });

/** What the ledger of all organisations knows of a serial. */
export const serialAnswer = z
  .object({
    serial: z.string(),
    readAs: z
      .array(z.object({ programme, numbering: z.string(), from: z.int(), to: z.int() }))
      .meta({ description: "Programmes whose form the serial fits; empty: looked for as a whole" }),
    retirements: z.array(serialHolding),
  })
  .meta({ id: "SerialAnswer" });
