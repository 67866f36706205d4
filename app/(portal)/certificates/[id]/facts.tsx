import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { day, integer, period, tonnesCo2e } from "@/lib/domain/format";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

/** What the certificate states and leaves out, when, by whom. */
export function Facts({ certificate }: { certificate: PublicCertificate }) {
  const t = useTranslations();
  const locale = useLocale();
  const { said, year, issuer, issuedBy, issuedAt, validFrom, validTo, summary } = certificate;
  return (
    <Card title={t("certificates.facts")}>
      <DescriptionList
        items={[
          { term: t("certificates.states"), detail: said[locale].sentence },
          {
            term: t("certificates.leavesOut"),
            detail: (
              <ul>
                {said[locale].limits.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            ),
          },
          {
            term: t("register.certificate.period"),
            detail: period(year.firstDay, year.lastDay, locale),
          },
          {
            term: t("register.certificate.figures.residual"),
            detail: tonnesCo2e(summary.residualGrams, locale),
          },
          {
            term: t("register.certificate.figures.credits"),
            detail: integer(summary.creditsRetired),
          },
          { term: t("certificates.issuer"), detail: `${issuer} · ${issuedBy}` },
          { term: t("certificates.issuedOn"), detail: day(issuedAt, locale) },
          { term: t("certificates.validity"), detail: period(validFrom, validTo, locale) },
        ]}
      />
    </Card>
  );
}
