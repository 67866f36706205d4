import { useTranslations } from "next-intl";
import { isCertificateReason } from "@/lib/domain/certificate-reasons";

/** Says a reason of a certificate's history: the portal's own in the reader's language, a person's as written. */
export function useSaidReason(): (reason: string) => string {
  const t = useTranslations("restatements.certificateReasons");
  return (reason) => (isCertificateReason(reason) ? t(reason) : reason);
}
