import type { Retirement } from "../../case/case-file";
import { day } from "../../format";
import { countryName } from "../country";
import type { Paper } from "../paper-types";
import type { Translate } from "../translate";

/** What is said of a batch beside its row: type, purpose, adjustment, registry entry, and who examined it. */
export function remarks(of: Retirement, paper: Paper, t: Translate): string[] {
  const { locale } = paper;
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
    ...checked(of, paper, t),
  ];
}

/** Whether the verification examined it or it was added and checked later (domain.md 7.1); nothing before there is one. */
function checked({ key }: Retirement, { locale, later, verification }: Paper, t: Translate) {
  if (verification === null) return [];
  const added = later.find((one) => one.key === key);
  if (!added) return [t("papers.certificate.examined")];
  if (!added.checkedOn) return [t("papers.certificate.addedLater")];
  return [t("papers.certificate.checkedLater", { date: day(added.checkedOn, locale) })];
}
