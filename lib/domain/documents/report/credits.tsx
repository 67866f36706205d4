import { View } from "@react-pdf/renderer";
import { day, integer, tonnesCo2e } from "../../format";
import { doubts } from "../certificate/doubts";
import { remarks } from "../certificate/remarks";
import { wholeCredits } from "./derived";
import { Body, Lead, Note, type Props } from "./pieces";
import { Table } from "./table";

/** The credits, apart from every total, each with its serials and its doubts. */
export function CreditsRetired({ paper, t }: Props) {
  const { case: declared, figures } = paper.statement;
  const { bridge } = figures;
  if (declared.retirements.length === 0) return <Body>{t("papers.report.credits.none")}</Body>;
  return (
    <View>
      <Lead>
        {t("papers.report.credits.lead", {
          n: wholeCredits(paper.statement),
          needed: integer(bridge.creditsNeeded),
          residual: tonnesCo2e(bridge.residual, paper.locale),
          surplus: tonnesCo2e(bridge.surplus, paper.locale),
        })}
      </Lead>
      <Table
        columns={[
          { head: t("papers.certificate.project"), part: 3.2 },
          { head: t("papers.certificate.serial"), part: 3.6 },
          { head: t("papers.certificate.vintage"), part: 0.9, figures: true },
          { head: t("papers.certificate.retiredOn"), part: 1.5, figures: true },
          { head: t("papers.certificate.quantity"), part: 1.1, figures: true },
        ]}
        rows={declared.retirements.map((one) => [
          t("papers.certificate.projectLine", {
            programme: one.programme,
            id: one.projectId,
            name: one.projectName,
          }),
          one.serial,
          one.vintageFrom.slice(0, 4),
          day(one.retiredOn, paper.locale),
          integer(one.quantity),
        ])}
        foot={[t("papers.report.total"), "", "", "", wholeCredits(paper.statement)]}
      />
      {declared.retirements.flatMap((one) =>
        [...remarks(one, paper, t), ...doubts(one, t)].map((text) => (
          <Note key={`${one.key} ${text}`}>{text}</Note>
        )),
      )}
      <Note>{t("papers.report.credits.criteria")}</Note>
    </View>
  );
}
