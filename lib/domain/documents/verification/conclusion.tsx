import { View } from "@react-pdf/renderer";
import { reasonLines } from "../../assurance/opinion-parts/reason-lines";
import { day, grouped, list, period, tonnesCo2e } from "../../format";
import { holderNames } from "../claim";
import { Body, Facts, Subhead } from "../report/pieces";
import { style } from "../report/style";
import { T } from "../text";
import type { Props } from "./verification-types";

/** Part 17: the opinion, a paragraph per scope group in the words of its level, why not verified, the qualification, the lead's text. */
export function Conclusion({ paper, t }: Props) {
  const { opinion } = paper.verification;
  const { qualification, qualifiedTonnes } = paper.stated.answers;
  const reasons = reasonLines(opinion, (one) => t(`verification.reasons.${one}`));
  const kind = t(`papers.certificate.opinions.${opinion.kind}`);
  return (
    <View>
      <T style={[style.body, style.strong]}>{t("papers.verification.opinion", { kind })}</T>
      {paper.stated.groups.map((group) => (
        <Body key={group.scopes}>{paragraph({ paper, t }, group)}</Body>
      ))}
      {reasons.length === 0 ? null : (
        <View>
          <Subhead>{t("papers.verification.reasons")}</Subhead>
          {reasons.map((one) => (
            <Body key={one}>{one}</Body>
          ))}
        </View>
      )}
      {qualifiedTonnes === null ? null : (
        <View>
          <Subhead>
            {t("papers.verification.qualification", { tonnes: grouped(qualifiedTonnes) })}
          </Subhead>
          <Body>{qualification}</Body>
        </View>
      )}
      <Subhead>{t("papers.verification.inFull")}</Subhead>
      <Body>{opinion.text}</Body>
    </View>
  );
}

/** domain.md 5.2: reasonable, limited, mixed levels one paragraph per scope group. */
function paragraph(
  { paper, t }: Props,
  { scopes, level, reportedGrams }: Props["paper"]["stated"]["groups"][number],
): string {
  const { kind } = paper.verification.opinion;
  const { year } = paper.statement.case;
  const values = {
    scopes: t(`verification.levels.group.${scopes}`),
    organisation: holderNames(paper).first,
    period: period(year.firstDay, year.lastDay, paper.locale),
    tonnes: tonnesCo2e(reportedGrams, paper.locale),
    criteria: list(paper.verification.criteria, paper.locale),
  };
  if (kind === "adverse" || kind === "disclaimed") return t(`papers.verification.${kind}`, values);
  const said = t(`verification.opinionPages.sentence.${level}`, values);
  return kind === "modified" ? t("papers.verification.except") + said : said;
}

/** Part 18: where, when and by whom, on which statement. */
export function Signature({ paper, t }: Props) {
  const { opinion, signatory, body } = paper.verification;
  return (
    <View wrap={false}>
      <Facts
        facts={[
          [t("papers.verification.place"), paper.stated.answers.place],
          [t("papers.verification.date"), day(opinion.issuedOn, paper.locale)],
          [t("papers.verification.signed"), `${signatory}, ${body.name}`],
          [t("papers.verification.hash"), paper.statementSha256],
        ]}
      />
    </View>
  );
}
