import { mayRole, type Permission } from "@/lib/domain/permissions";
import type { Actor } from "@/lib/domain/roles";
import type { Year } from "./year";

/** Whether one of a person's roles in the year's organisation allows an act, whatever the year's state. */
export function roleMay({ memberships }: Actor, { report }: Year, act: Permission): boolean {
  return memberships.some(
    ({ organisationId, role }) => organisationId === report.organisationId && mayRole(act, role),
  );
}
