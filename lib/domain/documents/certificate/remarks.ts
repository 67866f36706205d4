import type { Retirement } from "../../case/case-file";
import { day } from "../../format";
import { countryName } from "../country";
import type { Paper, PaperCertificate } from "../paper-types";
import type { Translate } from "../translate";

/** What is said of a batch beside its row: type, purpose, adjustment, registry entry, and who examined it. */
export function remarks(of: Retirement, { locale, certificate }: Paper, t: Translate): string[] {
  const { registryUrl: url, beneficiary, purpose } = of;
  return [
    t("papers.certificate.typeLine", {
      type: t(`papers.certificate.creditType.${of.creditType}`),
      country: countryName(of.country, locale),
      methodology: of.methodology || "–",
      date: day(of.issuedOn, locale),
    }),
    t("papers.certificate.beneficiary", { beneficiary, purpose }),
    t(`papers.certificate.adjustment.${of.adjustment}`),
    url === "" ? t("papers.certificate.noRegistry") : t("papers.certificate.registry", { url }),
    ...(certificate ? [t(`papers.certificate.looked.${lookedAt(of, certificate)}`)] : []),
  ];
}

/** Those added until the claim was requested are not in part 16 of the verification statement (domain.md 4.4). */
const lookedAt = ({ key }: Retirement, { examined }: PaperCertificate) =>
  examined.includes(key) ? "examined" : "later";
