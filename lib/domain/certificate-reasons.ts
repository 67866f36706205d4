/** Reasons that the portal gives itself in a certificate's history, told in the reader's language. */
export const certificateReasons = ["successor_published", "successor_issued"] as const;
export type CertificateReason = (typeof certificateReasons)[number];
export const isCertificateReason = (text: string): text is CertificateReason =>
  certificateReasons.some((own) => own === text);
