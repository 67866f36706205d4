import { View } from "@react-pdf/renderer";
import { day, list, percent, tonnes } from "../../format";
import { clauseTold } from "../../gate/clauses";
import { measuredTold } from "../../gate/measured";
import type { PaperVerification } from "../paper-types";
import { teller } from "../translate";
import { verificationFacts } from "../verification-facts";
import { Body, type Fact, Facts, Lead, Note, type Props, Subhead } from "./pieces";
import { siteName } from "./site-name";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;
type Verified = Few & { readonly of: PaperVerification };

/** The verification statement, the findings, the visits and the rules of the claim. */
export function Verification({ paper, t }: Props) {
  const { verification, locale } = paper;
  if (verification === null) return <Lead>{t("papers.report.verification.none")}</Lead>;
  const { body, opinion } = verification;
  return (
    <View>
      <Lead>
        {t("papers.report.verification.lead", {
          body: body.name,
          kind: t(`papers.certificate.opinions.${opinion.kind}`),
          date: day(opinion.issuedOn, locale),
        })}
      </Lead>
      <Subhead>{t("papers.report.verification.opinion")}</Subhead>
      <Body>{opinion.text}</Body>
      <Facts facts={facts({ paper, t, of: verification })} />
      <Levels paper={paper} t={t} of={verification} />
      <Findings paper={paper} t={t} of={verification} />
      <Visits paper={paper} t={t} of={verification} />
      <Gate paper={paper} t={t} />
    </View>
  );
}

/** Levels and materiality have a table of their own below. */
function facts({ paper, t, of }: Verified): Fact[] {
  const { lead, reviewer, signatory } = of;
  const levels = t("papers.report.verification.levels");
  return [
    ...verificationFacts(paper, t).filter(([name]) => name !== levels),
    [
      t("papers.report.verification.team"),
      t("papers.report.verification.teamValue", { lead, reviewer, signatory }),
    ],
    [t("papers.report.verification.criteria"), list(of.criteria, paper.locale)],
    [t("papers.report.verification.cycles"), String(of.cycles)],
  ];
}

function Levels({ t, of }: Verified) {
  return (
    <View>
      <Subhead>{t("papers.report.verification.levels")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.verification.scopes"), part: 2 },
          { head: t("papers.report.verification.level"), part: 3 },
          { head: t("papers.report.verification.materiality"), part: 2, figures: true },
          { head: t("papers.report.verification.threshold"), part: 2, figures: true },
        ]}
        rows={of.levels.map(({ scopes, level, materialityPercent, materialityGrams }) => [
          t(`verification.levels.group.${scopes}`),
          t(`papers.certificate.levels.${level}`),
          percent(materialityPercent),
          tonnes(materialityGrams),
        ])}
      />
    </View>
  );
}

const findingKinds = [
  "misstatement",
  "non_conformity",
  "non_compliance",
  "data_limitation",
  "clarification",
  "improvement",
  "prior_year",
] as const;
const findingStates = [
  "open",
  "responded",
  "closed_corrected",
  "closed_explained",
  "closed_uncorrected",
  "withdrawn",
] as const;

function Findings({ t, of }: Verified) {
  const rows = of.findings.map(({ ref, kind, text, state, effectGrams }) => {
    const knownKind = findingKinds.find((one) => one === kind);
    const knownState = findingStates.find((one) => one === state);
    return [
      ref,
      knownKind ? t(`papers.terms.findingKind.${knownKind}`) : kind,
      text,
      knownState ? t(`states.finding.${knownState}`) : state,
      effectGrams === null ? "–" : tonnes(effectGrams),
    ];
  });
  return (
    <View>
      <Subhead>{t("papers.report.verification.findings")}</Subhead>
      {rows.length === 0 ? (
        <Body>{t("papers.report.verification.findingsNone")}</Body>
      ) : (
        <Table
          columns={[
            { head: t("papers.report.verification.ref"), part: 1 },
            { head: t("papers.report.verification.kind"), part: 1.8 },
            { head: t("papers.report.verification.text"), part: 4.4 },
            { head: t("papers.report.verification.state"), part: 2.2 },
            { head: t("papers.report.verification.effect"), part: 1.4, figures: true },
          ]}
          rows={rows}
        />
      )}
    </View>
  );
}

function Visits({ paper, t, of }: Verified) {
  const name = (key: string) => {
    const site = paper.statement.case.sites.find((one) => one.key === key);
    return site ? siteName(site, paper.locale) : key;
  };
  return (
    <View>
      <Subhead>{t("papers.report.verification.visits")}</Subhead>
      {of.visits.length === 0 ? (
        <Body>{t("papers.report.verification.visitsNone")}</Body>
      ) : (
        <Table
          columns={[
            { head: t("papers.report.verification.site"), part: 4 },
            { head: t("papers.report.verification.on"), part: 2 },
            { head: t("papers.report.verification.how"), part: 3 },
          ]}
          rows={of.visits.map(({ site, on, kind }) => [name(site), day(on, paper.locale), kind])}
        />
      )}
    </View>
  );
}

/** More rules than these begin a page of their own; fewer stay together. */
const fewRules = 6;

/** The gate's rules as stored with the claim; each with the level at which its clause was sourced. */
function Gate({ paper, t }: Few) {
  const rules = paper.certificate?.rules ?? [];
  if (rules.length === 0) return null;
  const say = teller(paper.locale);
  return (
    <View break={rules.length > fewRules} wrap={rules.length > fewRules}>
      <Subhead>{t("papers.report.verification.gate")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.verification.rule"), part: 0.8 },
          { head: t("papers.report.verification.clause"), part: 3 },
          { head: t("papers.report.verification.outcome"), part: 1.1 },
          { head: t("papers.report.verification.measured"), part: 2.9 },
          { head: t("papers.report.verification.limit"), part: 5 },
        ]}
        rows={rules.map(({ id, clause, level, outcome, measured, limit }) => [
          id,
          `${say(clauseTold(clause))} (${level})`,
          t(`papers.terms.outcome.${outcome}`),
          measured ? say(measuredTold({ id, measured })) : "–",
          limit ? say(limit) : "–",
        ])}
      />
      {rules
        .filter(({ outcome }) => outcome === "warned")
        .map(({ id, told }) => (
          <Body key={id}>{`${id}: ${say(told)}`}</Body>
        ))}
      <Note>{t("papers.report.verification.gateNote")}</Note>
    </View>
  );
}
