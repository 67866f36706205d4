import { View } from "@react-pdf/renderer";
import { Lead, Note, type Props } from "./pieces";
import { Table } from "./table";

/** domain.md 7.3: figure, section here, ESRS E1 (2023), GRI 305 / 102, IFRS S2, ISO 14064-1. */
const rows = [
  ["scope1", "3", "E1-6 §44a, 48", "305-1 / 102-5", "29(a)(i)(1)", "9.3.1 direct"],
  ["scope2Location", "4", "E1-6 §49a", "305-2 / 102-6", "29(a)(i)(2), (v)", "category 2"],
  ["scope2Market", "4", "E1-6 §49b, AR 45(d)", "305-2 / 102-6", "29(a)(v)", "Annex E"],
  ["scope3", "5", "E1-6 §51, AR 46", "305-3 / 102-7", "29(a)(i)(3), (vi)", "categories 3–6"],
  ["totals", "1", "E1-6 §52, AR 47", "–", "–", "9.3.1"],
  ["reductions", "11, 12", "E1-3 §29b, E1-4 §34", "305-5 / 102-4", "33–36", "7"],
  ["removals", "6", "E1-7 §56a, 58", "102-9", "–", "9.3.1"],
  ["credits", "1, 13", "E1-7 §56b, 59, 61", "102-10", "36(e)", "–"],
  ["methods", "2, 8", "E1-6 AR 39–43", "305-1-d…g", "29(a)(ii)–(iii)", "9.3.1"],
] as const;

/** Where each framework's figure stands in this report. */
export function Disclosures({ t }: Props) {
  return (
    <View>
      <Lead>{t("papers.report.index.lead")}</Lead>
      <Table
        columns={[
          { head: t("papers.report.index.figure"), part: 3 },
          { head: t("papers.report.index.sectionColumn"), part: 1.1 },
          { head: "ESRS E1 (2023)", part: 2.4 },
          { head: "GRI 305 / 102", part: 2 },
          { head: "IFRS S2", part: 2 },
          { head: "ISO 14064-1", part: 1.9 },
        ]}
        rows={rows.map(([figure, ...cells]) => [t(`papers.report.index.row.${figure}`), ...cells])}
      />
      <Note>{t("papers.report.index.note")}</Note>
    </View>
  );
}
