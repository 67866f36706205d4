import { Refusal } from "../refusal";
import type { OrganisationKind } from "../roles";

/** What a verification body may be accredited for: the objects of a GHG statement (ISO 14065:2020, 3). */
export const accreditationScopes = ["organisation", "project", "product"] as const;
export type AccreditationScope = (typeof accreditationScopes)[number];

export type Accreditation = {
  readonly accreditationBody: string | null;
  readonly accreditationNumber: string | null;
  readonly accreditedFrom: string | null;
  readonly accreditedTo: string | null;
  /** A JSON list of scopes. */
  readonly accreditedScopes: string;
  /** Sectors as the certificate of accreditation names them. */
  readonly accreditedSectors: string;
};

/** Of who is none, or not yet: what every organisation begins with. */
export const notAccredited: Accreditation = {
  accreditationBody: null,
  accreditationNumber: null,
  accreditedFrom: null,
  accreditedTo: null,
  accreditedScopes: "[]",
  accreditedSectors: "",
};

export const scopesOf = ({ accreditedScopes }: Pick<Accreditation, "accreditedScopes">) =>
  JSON.parse(accreditedScopes) as AccreditationScope[];

type Body = Pick<Accreditation, "accreditedFrom" | "accreditedTo" | "accreditedScopes"> & {
  readonly kind: OrganisationKind;
};

/**
 * @throws Refusal where it is no verification body, or its accreditation does not cover the day (domain.md §2)
 *   or the GHG statements of organisations
 */
export function refuseUnaccredited(body: Body | undefined, day: string): void {
  if (body?.kind !== "body") throw new Refusal("invalid", "verification.refused.notABody");
  const { accreditedFrom: from, accreditedTo: to } = body;
  if (!from || from > day || (to && to < day))
    throw new Refusal("conflict", "verification.refused.notAccredited", { values: { day } });
  if (!scopesOf(body).includes("organisation"))
    throw new Refusal("conflict", "verification.refused.scope");
}
