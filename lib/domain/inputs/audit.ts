import { z } from "zod";
import { day } from "../case/parts";
import { permissionNames } from "../permissions";

/** From an address: what does not fit is as if it were not there. */
const absent = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

export const auditInput = z.object({
  person: absent(z.string().min(1).max(64)),
  action: absent(z.enum(permissionNames)),
  organisation: absent(z.string().min(1).max(64)),
  report: absent(z.uuid()),
  from: absent(day),
  to: absent(day),
  /** The last event of the page before: instant, organisation and number. */
  before: absent(z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z~[\w-]+~\d+$/)),
});

export type AuditInput = z.output<typeof auditInput>;
