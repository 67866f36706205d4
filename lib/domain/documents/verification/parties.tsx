import { View } from "@react-pdf/renderer";
import { list, period, tonnes } from "../../format";
import { countryName } from "../country";
import { Exclusions } from "../report/exclusions";
import { Body, type Fact, Facts, Subhead } from "../report/pieces";
import { Table } from "../report/table";
import type { Props } from "./verification-types";

/** Part 1: the body, its accreditation, how to reach it. */
export function Verifier({ paper, t }: Props) {
  const { verification, stated, locale } = paper;
  const { name, accreditationBody, accreditationNumber, accreditedScopes, accreditedSectors } =
    verification.body;
  const scopes = (accreditedScopes ?? []).map((one) => t(`papers.verification.scopes.${one}`));
  return known([
    [t("papers.report.verification.body"), name],
    [t("papers.report.company.registration"), stated.registrationNumber],
    [t("papers.report.company.country"), countryName(stated.country, locale)],
    [
      t("papers.report.verification.accreditation"),
      t("papers.certificate.accreditation", {
        number: accreditationNumber || "–",
        by: accreditationBody || "–",
      }),
    ],
    [t("papers.verification.accreditedFor"), list(scopes, locale)],
    [t("papers.verification.sectors"), accreditedSectors ?? ""],
    [t("papers.verification.contact"), stated.answers.contact],
  ]);
}

/** Part 2: everyone who took part, by what they did; nobody is told as such. */
export function Team({ paper: { verification, stated }, t }: Props) {
  const { lead, reviewer, signatory } = verification;
  const nobody = t("papers.verification.none");
  const named = (names: readonly string[]) => (names.length === 0 ? nobody : names);
  const facts: Fact[] = [
    [t("papers.verification.lead_verifier"), lead],
    [t("papers.verification.members"), named(stated.members)],
    [t("papers.verification.experts"), named(stated.experts)],
    [t("papers.verification.reviewer"), reviewer],
    [t("papers.verification.signatory"), signatory],
  ];
  return <Facts facts={facts} />;
}

/** Part 3: whose statement, of which year and boundary, what it says, and its hash. */
export function ObjectOf({ paper, t }: Props) {
  const { organisation, boundary, year, sites } = paper.statement.case;
  const scopes = boundary.scopes.map((scope) => t(`categories.scope.s${scope}`));
  return (
    <View>
      {known([
        [t("papers.report.company.legalName"), organisation.legalName],
        [t("papers.report.company.localName"), organisation.localName],
        [t("papers.report.company.registration"), organisation.registrationNumber],
        [t("papers.report.company.period"), period(year.firstDay, year.lastDay, paper.locale)],
        [t("papers.report.company.approach"), t(`papers.approach.${boundary.approach}`)],
        [t("papers.verification.sites"), String(sites.length)],
        [t("papers.report.company.scopes"), list(scopes, paper.locale)],
        [
          t("papers.report.company.gwp"),
          t("papers.report.company.gwpValue", { gwp: boundary.gwpSet }),
        ],
        [t("papers.verification.hash"), paper.statementSha256],
      ])}
      <Totals paper={paper} t={t} />
      <Subhead>{t("papers.verification.exclusions")}</Subhead>
      <Exclusions paper={paper} t={t} scopes={[1, 2, 3]} />
    </View>
  );
}

function Totals({ paper, t }: Props) {
  const { totals } = paper.statement.figures.inventory;
  return (
    <View>
      <Subhead>{t("papers.verification.totals")}</Subhead>
      <Table
        columns={[
          { head: t("papers.certificate.scope1"), part: 1, figures: true },
          { head: t("papers.certificate.scope2Location"), part: 1.4, figures: true },
          { head: t("papers.certificate.scope2Market"), part: 1.4, figures: true },
          { head: t("papers.certificate.scope12"), part: 1.6, figures: true },
          { head: t("categories.scope.s3"), part: 1, figures: true },
        ]}
        rows={[
          [
            tonnes(totals.scope1),
            tonnes(totals.scope2Location),
            tonnes(totals.scope2Market),
            tonnes(totals.scope12Market),
            tonnes(totals.scope3),
          ],
        ]}
      />
    </View>
  );
}

/** Part 4: who answers for what, in the lead's words, and what each of the team confirmed of themselves (SD4). */
export function Responsibilities({ paper: { stated, locale }, t }: Props) {
  const { confirmed = [], answers } = stated;
  return (
    <View>
      <Body>{answers.responsibilities}</Body>
      {confirmed.length > 0 && (
        <Body>{t("papers.verification.confirmed", { names: list(confirmed, locale) })}</Body>
      )}
    </View>
  );
}

/** Part 5: the standards with their editions, in the lead's words. */
export function Criteria({ paper }: Props) {
  return <Body>{paper.stated.answers.criteria}</Body>;
}

const known = (facts: readonly Fact[]) => (
  <Facts facts={facts.filter(([, value]) => value !== "")} />
);
