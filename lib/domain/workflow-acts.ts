import { mayRole, type Permission } from "./permissions";
import type { Role } from "./roles";
import { type ReportState, reportActs } from "./workflow";

/** The acts on a report that its state allows and one of the roles may do: which buttons a page shows. */
export function actsOpenTo(roles: readonly Role[], state: ReportState): readonly Permission[] {
  return reportActs
    .filter(({ from }) => from.some((one) => one === state))
    .map(({ act }) => act)
    .filter((act) => roles.some((role) => mayRole(act, role)));
}
