import { reasonLines } from "../../assurance/opinion-parts/reason-lines";
import { day, period } from "../../format";
import { claimSentence } from "../claim";
import { type Fact, Facts } from "../report/pieces";
import type { Translate } from "../translate";
import { levels } from "../verification-facts";
import type { RefusalPaper } from "./refusal-types";

type Props = { readonly paper: RefusalPaper; readonly t: Translate };

/** What was asked for, on which statement and opinion, and what was decided. */
export function Decided({ paper, t }: Props) {
  const { refused, statement, locale } = paper;
  const { claim, year } = statement.case;
  const asked = t("papers.sentence", { text: claimSentence(paper, t) });
  const facts: Fact[] = [
    [t("papers.refusal.reference"), refused.reference],
    [t("papers.refusal.period"), period(year.firstDay, year.lastDay, locale)],
    [t("papers.refusal.claim"), claim ? asked : t("papers.refusal.noClaim")],
    [t("papers.certificate.hash"), paper.statementSha256],
    ...opinionFacts(paper, t),
    [t("papers.refusal.decision"), t(`papers.refusal.decisions.${refused.ground}`)],
  ];
  return <Facts facts={facts} names={120} />;
}

function opinionFacts(paper: RefusalPaper, t: Translate): Fact[] {
  const { verification, locale } = paper;
  if (verification === null) return [];
  const kind = t(`papers.certificate.opinions.${verification.opinion.kind}`);
  const date = day(verification.opinion.issuedOn, locale);
  const reasons = reasonLines(verification.opinion, (one) => t(`verification.reasons.${one}`));
  const because: Fact[] = reasons.length === 0 ? [] : [[t("papers.refusal.notVerified"), reasons]];
  return [
    [t("papers.refusal.opinion"), t("papers.certificate.opinion", { kind, date })],
    [t("papers.refusal.assurance"), levels(verification, paper, t)],
    ...because,
  ];
}
