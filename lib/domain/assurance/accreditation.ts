import { Refusal } from "../refusal";
import type { OrganisationKind } from "../roles";

type Body = {
  readonly kind: OrganisationKind;
  readonly accreditedFrom: string | null;
  readonly accreditedTo: string | null;
};

/** @throws Refusal where it is no verification body, or its accreditation does not cover the day (domain.md §2) */
export function refuseUnaccredited(body: Body | undefined, day: string): void {
  if (body?.kind !== "body") throw new Refusal("invalid", "verification.refused.notABody");
  const { accreditedFrom: from, accreditedTo: to } = body;
  if (!from || from > day || (to && to < day))
    throw new Refusal("conflict", "verification.refused.notAccredited", { values: { day } });
}
