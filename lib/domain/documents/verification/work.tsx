import { View } from "@react-pdf/renderer";
import { registerCoverage } from "../../assurance/sampling/registers";
import { day, list, percent, period, tonnes } from "../../format";
import { Body, type Fact, Facts } from "../report/pieces";
import { siteName } from "../report/site-name";
import { Table } from "../report/table";
import { scopesName } from "../scopes-name";
import type { Props } from "./verification-types";

/** Part 6: level, materiality in per cent and tonnes, performance materiality, per scope group. */
export function Assurance({ paper: { stated }, t }: Props) {
  const levels = new Set(stated.groups.map(({ level }) => level));
  const [only] = levels;
  return (
    <View>
      <Body>{t(`papers.verification.levels.${levels.size === 1 && only ? only : "mixed"}`)}</Body>
      <Table
        columns={[
          { head: t("papers.report.verification.scopes"), part: 1.6 },
          { head: t("papers.report.verification.level"), part: 1.6 },
          { head: t("papers.verification.materiality"), part: 1.2, figures: true },
          { head: t("papers.verification.threshold"), part: 1.6, figures: true },
          { head: t("papers.verification.performance"), part: 1.8, figures: true },
          { head: t("papers.verification.performanceTonnes"), part: 1.6, figures: true },
        ]}
        rows={stated.groups.map((one) => [
          t(`verification.levels.group.${one.scopes}`),
          t(`papers.certificate.levels.${one.level}`),
          percent(one.materialityPercent),
          tonnes(one.materialityGrams),
          percent(one.performancePercent),
          tonnes(one.performanceGrams),
        ])}
      />
    </View>
  );
}

/** Part 7: risks, what was sampled, calculated again and compared with registers, the share of tonnes tested. */
export function Work({ paper: { stated }, t }: Props) {
  const count = (of: string) => stated.tests.filter(({ result }) => result === of).length;
  const tests = {
    all: stated.tests.length,
    agrees: count("agrees"),
    differs: count("differs"),
    notTestable: count("not_testable"),
  };
  return (
    <View>
      <Facts
        facts={[
          [t("papers.verification.risks"), stated.risks],
          ...sourceRisks(stated.sourceRisks, t),
          [t("papers.verification.method"), stated.samplingMethod],
          [t("papers.verification.again"), stated.answers.recalculation],
          [t("papers.verification.tests"), t("papers.verification.testsValue", tests)],
          ...compared(stated.tests, t),
          ...added(stated.groups, t),
        ]}
      />
      <View style={{ height: 8 }} />
      <Table
        columns={[
          { head: t("papers.report.verification.scopes"), part: 1.6 },
          { head: t("papers.verification.activities"), part: 1.6, figures: true },
          { head: t("papers.verification.coverage"), part: 1.4, figures: true },
          { head: t("papers.verification.projected"), part: 2, figures: true },
          { head: t("papers.verification.limit"), part: 1.4, figures: true },
          { head: t("papers.verification.uncorrected"), part: 1.6, figures: true },
        ]}
        rows={stated.groups.map((one) => [
          t(`verification.levels.group.${one.scopes}`),
          `${one.sampled} / ${one.activities}`,
          one.coveragePercent === null ? "–" : percent(one.coveragePercent),
          tonnes(one.projectedGrams),
          t("papers.verification.limitAt", {
            tonnes: tonnes(one.limitGrams),
            percent: String(one.confidencePercent),
          }),
          tonnes(one.uncorrectedGrams),
        ])}
      />
    </View>
  );
}

/** The risks of each source and what answered them, a line each. */
function sourceRisks(risks: Props["paper"]["stated"]["sourceRisks"], t: Props["t"]): Fact[] {
  if (risks.length === 0) return [];
  const lines = risks.map(({ source, inherent, control, response }) =>
    t("papers.verification.sourceRisk", {
      source,
      inherent: t(`papers.verification.riskLevels.${inherent}`),
      control: t(`papers.verification.riskLevels.${control}`),
      response,
    }),
  );
  return [[t("papers.verification.sourceRisks"), lines]];
}

/** How far each register was compared with the year, a line each. */
function compared(tests: Props["paper"]["stated"]["tests"], t: Props["t"]): Fact[] {
  const lines = registerCoverage(tests).map(({ register, as, ...counts }) =>
    t(`papers.verification.register.${as}`, {
      register: t(`papers.verification.registerNames.${register}`),
      ...counts,
    }),
  );
  return lines.length > 0 ? [[t("papers.verification.registers"), lines]] : [];
}

/** What was added to the sample of a group: further draws, and procedures beside it. */
function added(groups: Props["paper"]["stated"]["groups"], t: Props["t"]): Fact[] {
  const further = groups
    .filter(({ doublings }) => doublings > 0)
    .map(({ scopes, doublings }) =>
      t("papers.verification.furtherValue", { scopes: scopesName(scopes, t), n: doublings }),
    );
  const beside = groups
    .filter(({ procedures }) => procedures.length > 0)
    .map(
      ({ scopes, procedures }): Fact => [
        t("papers.verification.beside", { scopes: scopesName(scopes, t) }),
        procedures,
      ],
    );
  const named = t("papers.verification.further");
  return further.length > 0 ? [[named, further], ...beside] : beside;
}

/** Part 8: each visit, or why there was none. */
export function Visits({ paper, t }: Props) {
  const { visits, unvisited, noVisitReason } = paper.stated;
  const name = (key: string) => {
    const site = paper.statement.case.sites.find((one) => one.key === key);
    return site ? siteName(site, paper.locale) : key;
  };
  if (visits.length === 0)
    return <Body>{t("papers.verification.noVisit", { reason: noVisitReason })}</Body>;
  return (
    <View>
      <Table
        columns={[
          { head: t("papers.report.verification.site"), part: 3 },
          { head: t("papers.verification.days"), part: 2 },
          { head: t("papers.report.verification.how"), part: 1.2 },
          { head: t("papers.verification.note"), part: 3.4 },
        ]}
        rows={visits.map(({ site, from, to, kind, note }) => [
          name(site),
          from === to ? day(from, paper.locale) : period(from, to, paper.locale),
          t(`sampling.visits.kinds.${kind}`),
          note || "–",
        ])}
      />
      {unvisited.length > 0 ? (
        <Body>
          {t("papers.verification.notVisited", {
            sites: list(unvisited.map(name), paper.locale),
          })}
        </Body>
      ) : null}
    </View>
  );
}
