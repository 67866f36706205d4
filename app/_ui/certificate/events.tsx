import { useLocale, useTranslations } from "next-intl";
import { useSaidReason } from "@/app/_ui/certificate/said-reason";
import { Timeline } from "@/app/_ui/timeline";
import { instant } from "@/lib/domain/format";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

/** What became of a certificate, the latest first; the reason and the role of who decided are public. */
export function CertificateEvents({ history }: { history: PublicCertificate["history"] }) {
  const t = useTranslations("register.certificate.history");
  const roles = useTranslations("roles");
  const said = useSaidReason();
  const locale = useLocale();
  return (
    <Timeline
      entries={history
        .map(({ state, cause, reason, at, byRole }, n) => ({
          id: `${at}/${state}`,
          what: t(state === "issued" && n > 0 ? "reinstated" : state),
          ...(byRole !== "" && { who: roles(`${byRole}.name`) }),
          at,
          shown: instant(at, locale, "Asia/Shanghai"),
          ...((cause !== "" || reason !== "") && { detail: said({ cause, reason }) }),
          tone: state === "issued" ? ("good" as const) : ("waiting" as const),
        }))
        .reverse()}
    />
  );
}
