import { day, percent, period, tonnesCo2e } from "../format";
import type { Paper, PaperVerification } from "./paper-types";
import type { Fact } from "./report/pieces";
import { scopesName } from "./scopes-name";
import type { Translate } from "./translate";

/** Who verified and what was concluded, in a few lines. */
export function verificationFacts(paper: Paper, t: Translate): Fact[] {
  const { verification, certificate, locale } = paper;
  if (verification === null)
    return [[t("papers.report.verification.opinion"), t("papers.report.verification.none")]];
  const { body, opinion } = verification;
  const kind = t(`papers.certificate.opinions.${opinion.kind}`);
  const facts: Fact[] = [
    [t("papers.report.verification.body"), body.name],
    [
      t("papers.report.verification.accreditation"),
      t("papers.certificate.accreditation", {
        number: body.accreditationNumber,
        by: body.accreditationBody,
      }),
    ],
    [
      t("papers.report.verification.opinion"),
      t("papers.certificate.opinion", { kind, date: day(opinion.issuedOn, locale) }),
    ],
    [t("papers.report.verification.levels"), levels(verification, paper, t)],
  ];
  if (certificate === null) return facts;
  const { number, issuer, issuedOn, validFrom, validTo } = certificate;
  const value = t("papers.report.verification.certificateValue", {
    number,
    issuer,
    date: day(issuedOn, locale),
    period: period(validFrom, validTo, locale),
  });
  return [...facts, [t("papers.report.verification.certificate"), value]];
}

/** One line a scope group: level of assurance, materiality in per cent and tonnes. */
export function levels({ levels }: PaperVerification, { locale }: Paper, t: Translate): string[] {
  return levels.map(({ scopes, level, materialityPercent, materialityGrams }) =>
    t("papers.certificate.level", {
      scopes: scopesName(scopes, t),
      level: t(`papers.certificate.levels.${level}`),
      percent: percent(materialityPercent, materialityPercent.includes(".") ? 1 : 0),
      tonnes: tonnesCo2e(materialityGrams, locale),
    }),
  );
}
