import { View } from "@react-pdf/renderer";
import type { Retirement } from "../../case/case-file";
import { day, integer, tonnesCo2e } from "../../format";
import { answers } from "../certificate/doubts";
import { remarks } from "../certificate/remarks";
import { wholeCredits } from "./derived";
import { Body, type Fact, Facts, Lead, Note, type Props, Subhead } from "./pieces";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** The credits, apart from every total, each with its serials and every answer of. */
export function CreditsRetired({ paper, t }: Props) {
  const { retirements } = paper.statement.case;
  const { bridge } = paper.statement.figures;
  if (retirements.length === 0) return <Body>{t("papers.report.credits.none")}</Body>;
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
      <Batches paper={paper} t={t} />
      <Note>{t("papers.report.credits.criteria")}</Note>
      {retirements.map((one) => (
        <View key={one.key}>
          <Subhead>{`${one.programme} ${one.projectId}`}</Subhead>
          <Facts facts={facts(one, { paper, t })} />
        </View>
      ))}
    </View>
  );
}

function Batches({ paper, t }: Few) {
  return (
    <Table
      columns={[
        { head: t("papers.certificate.project"), part: 3.2 },
        { head: t("papers.certificate.serial"), part: 3.6 },
        { head: t("papers.certificate.vintage"), part: 0.9, figures: true },
        { head: t("papers.certificate.retiredOn"), part: 1.5, figures: true },
        { head: t("papers.certificate.quantity"), part: 1.1, figures: true },
      ]}
      rows={paper.statement.case.retirements.map((one) => [
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
  );
}

function facts(of: Retirement, { paper, t }: Few): Fact[] {
  const about: Fact = [t("papers.report.credits.about"), remarks(of, paper, t)];
  const asked = answers(of).map(([key, { answer, note }]): Fact => {
    const said = t(`papers.certificate.answer.${answer}`);
    return [
      t(`papers.certificate.criterion.${key}`),
      note === "" ? said : t("papers.report.credits.answer", { answer: said, note }),
    ];
  });
  return [about, ...asked];
}
