import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/app/_ui/description-list";
import { period } from "@/lib/domain/format";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

/** The claim and its limits side by side, in one size of type; then subject, year and issuer. */
export function Stated({ certificate }: { certificate: PublicCertificate }) {
  const t = useTranslations();
  const locale = useLocale();
  const { said, year, issuer, issuedBy, validFrom, validTo, claim, boundary } = certificate;
  const { sentence, limits } = said[locale];
  const left = limits.length > 0 ? limits : [t("register.certificate.nothingLeftOut")];
  return (
    <section className="space-y-10 pb-10">
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <Side title={t("register.certificate.covers")} sentences={[sentence]} />
        <Side title={t("register.certificate.notCovers")} sentences={left} />
      </div>
      <DescriptionList
        items={[
          {
            term: t("register.certificate.subject"),
            detail: `${t(`papers.subject.${claim.type}`)} · ${t(`papers.approach.${boundary.approach}`)}`,
          },
          {
            term: t("register.certificate.period"),
            detail: period(year.firstDay, year.lastDay, locale),
          },
          { term: t("register.certificate.issuer"), detail: `${issuer} · ${issuedBy}` },
          {
            term: t("register.certificate.validity"),
            detail: period(validFrom, validTo, locale),
          },
        ]}
      />
    </section>
  );
}

function Side({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <div className="border-t-2 border-foreground pt-4">
      <h2 className="mb-3 text-sm font-semibold text-muted-foreground">{title}</h2>
      <div className="space-y-3 text-lg">
        {sentences.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    </div>
  );
}
