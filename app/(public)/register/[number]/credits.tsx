import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/app/_ui/description-list";
import { Chip } from "@/app/_ui/status-chip";
import { countryName } from "@/lib/domain/documents/country";
import { day, integer } from "@/lib/domain/format";
import type { CreditPublic, PublicCertificate } from "@/lib/domain/public-certificate";
import { Quality } from "./quality";
import { Section } from "./section";

/** The credits retired, each batch with its serials, its registry check and every doubt that was left. */
export function Credits({ certificate: { credits } }: { certificate: PublicCertificate }) {
  const t = useTranslations("register.certificate.credits");
  return (
    <Section id="credits" title={t("title")} lede={t("lede")}>
      {credits.length === 0 && <p>{t("none")}</p>}
      {credits.map((one) => (
        <Batch key={one.serial} of={one} />
      ))}
    </Section>
  );
}

function Batch({ of }: { of: CreditPublic }) {
  const t = useTranslations("register.certificate.credits");
  const papers = useTranslations("papers.certificate");
  const locale = useLocale();
  const [from, to] = [of.vintageFrom.slice(0, 4), of.vintageTo.slice(0, 4)];
  return (
    <section className="space-y-4">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-6 font-semibold">
        <span>
          {of.programme} {of.projectId}, {of.projectName}
        </span>
        <span className="text-xl">{integer(of.quantity)} t</span>
      </h3>
      <DescriptionList
        items={[
          {
            term: t("serial"),
            detail: <code className="font-mono text-sm break-all">{of.serial}</code>,
          },
          { term: t("type"), detail: papers(`creditType.${of.creditType}`) },
          { term: t("country"), detail: countryName(of.country, locale) },
          { term: t("methodology"), detail: of.methodology || undefined },
          { term: t("vintage"), detail: from === to ? from : `${from}–${to}` },
          { term: t("retiredOn"), detail: day(of.retiredOn, locale) },
          { term: t("beneficiary"), detail: `${of.beneficiary} · ${of.purpose}` },
          { term: t("adjustment"), detail: t(`adjustments.${of.adjustment}`) },
          {
            term: t("registry"),
            detail: of.registryUrl ? (
              <a href={of.registryUrl}>{t("openRegistry")}</a>
            ) : (
              t("noRegistry")
            ),
          },
          {
            term: t("checked"),
            detail: (
              <span className="flex flex-wrap gap-2">
                <Chip tone={of.checkedAt ? "good" : "waiting"}>
                  {of.checkedAt
                    ? t("checkedOn", { day: day(of.checkedAt, locale) })
                    : t("unchecked")}
                </Chip>
                {of.later && <Chip tone="rest">{t("later")}</Chip>}
              </span>
            ),
          },
          { term: t("criteria"), detail: <Quality of={of} /> },
        ]}
      />
    </section>
  );
}
