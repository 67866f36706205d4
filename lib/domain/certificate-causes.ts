/** Why a certificate may be suspended (domain.md 4.4): an issuer or the platform's administrator chooses one and tells more. */
export const suspensionCauses = [
  "complaint",
  "facts_discovered",
  "accreditation_lapse",
  "successor_published",
] as const;
/** Those, and why one is superseded: each is told in the reader's language, beside a person's own words. */
export const certificateCauses = [...suspensionCauses, "successor_issued"] as const;
export type SuspensionCause = (typeof suspensionCauses)[number];
export type CertificateCause = (typeof certificateCauses)[number];
