import { Text, View } from "@react-pdf/renderer";
import { serif } from "../fonts";
import { colour } from "../ink";
import { T } from "../text";
import { Body, type Props, Subhead } from "./pieces";
import { type Section, sheets } from "./sections";
import { style } from "./style";

/** The sections with their pages, and what this report is. */
export function Contents({ paper, t, pages }: Props) {
  const { prevailingLanguage } = paper.statement.case.boundary;
  const language = t(`papers.certificate.language.${prevailingLanguage}`);
  return (
    <View>
      <T style={[style.title, { marginBottom: 14 }]}>{t("papers.report.contents")}</T>
      {sheets.flat().map((section) => (
        <Entry key={section.id} section={section} paper={paper} t={t} pages={pages} />
      ))}
      <View style={{ height: 18 }} />
      <Subhead>{t("papers.report.about")}</Subhead>
      <Body>{t("papers.report.aboutDrawn")}</Body>
      <Body>{t("papers.report.rounding")}</Body>
      <Body>{t("papers.report.aboutLanguage", { language })}</Body>
      <Body>{t("papers.report.aboutCheck", { address: paper.address })}</Body>
      <Body>{t("papers.report.aboutHash", { hash: paper.statementSha256 })}</Body>
    </View>
  );
}

/** The page is known once all pages were laid out; react-pdf asks a second time then. */
function Entry({ section, t, pages }: Props & { readonly section: Section }) {
  return (
    <View
      style={[
        style.row,
        { borderTopWidth: 0.4, borderTopColor: colour.rule, paddingVertical: 4.6 },
      ]}
    >
      <T style={{ fontFamily: serif, fontSize: 10, color: colour.ochre, width: 28 }}>
        {section.numeral}
      </T>
      <T style={{ fontFamily: serif, fontSize: 10, flex: 1 }}>
        {t(`papers.report.section.${section.id}`)}
      </T>
      <Text
        style={{ fontSize: 9, width: 30, textAlign: "right" }}
        render={({ totalPages }) => (totalPages ? String(pages.get(section.id) ?? "") : "0")}
      />
    </View>
  );
}
