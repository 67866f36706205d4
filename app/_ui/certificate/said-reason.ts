import { useTranslations } from "next-intl";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

type Event = Pick<PublicCertificate["history"][number], "cause" | "reason">;

/** Says why, from a certificate's history: its cause in the reader's language, then a person's words as written. */
export function useSaidReason(): (event: Event) => string {
  const t = useTranslations("certificates.causes");
  return ({ cause, reason }) => {
    if (cause === "") return reason;
    return reason === "" ? t(cause) : t("told", { cause: t(cause), reason });
  };
}
