import { View } from "@react-pdf/renderer";
import { shareBar } from "../../charts/shares";
import { sumOf } from "../../decimal";
import { share, tonnes, tonnesCo2e } from "../../format";
import { limits } from "../certificate/limits";
import { claimSentence } from "../claim";
import { serif } from "../fonts";
import { colour } from "../ink";
import { T } from "../text";
import { verificationFacts } from "../verification-facts";
import { wholeCredits } from "./derived";
import { Facts, Figure, Headlines, Lead, type Props, Subhead } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

/** The year on a page: four figures, where they lie, what is claimed and who verified it. */
export function KeyFigures({ paper, t }: Props) {
  const { figures, case: declared } = paper.statement;
  const { totals } = figures.inventory;
  const said = {
    year: declared.year.label,
    residual: tonnesCo2e(figures.bridge.residual, paper.locale),
    n: wholeCredits(paper.statement),
  };
  const scope3 = tonnesCo2e(totals.scope3, paper.locale);
  return (
    <View>
      <Lead>
        {totals.scope3 === 0
          ? t("papers.report.keyFigures.leadNoScope3", said)
          : t("papers.report.keyFigures.lead", { ...said, scope3 })}
      </Lead>
      <Headlines of={headlines({ paper, t })} />
      <Scopes paper={paper} t={t} />
      <Subhead>{t("papers.report.keyFigures.claim")}</Subhead>
      <Claim paper={paper} t={t} />
      <Subhead>{t("papers.report.keyFigures.verification")}</Subhead>
      <Facts facts={verificationFacts(paper, t)} />
    </View>
  );
}

type Few = Pick<Props, "paper" | "t">;

function headlines({ paper, t }: Few) {
  const { inventory, reductions } = paper.statement.figures;
  const { totals } = inventory;
  return [
    {
      figure: tonnes(totals.scope12Market),
      name: t("papers.report.keyFigures.residual"),
      note: t("papers.report.keyFigures.residualNote"),
    },
    {
      figure: tonnes(totals.scope12Location),
      name: t("papers.report.keyFigures.location"),
      note: t("papers.report.keyFigures.locationNote"),
    },
    {
      figure: tonnes(totals.scope3),
      name: t("papers.report.keyFigures.scope3"),
      note: t("papers.report.keyFigures.scope3Note"),
    },
    {
      figure: tonnes(reductions.evidenced),
      name: t("papers.report.keyFigures.reduced"),
      note: t("papers.report.keyFigures.reducedNote", { screening: tonnes(reductions.screening) }),
    },
  ];
}

function Scopes({ paper, t }: Few) {
  const { totals } = paper.statement.figures.inventory;
  const all = sumOf([totals.scope12Market, totals.scope3]);
  const parts = [
    { key: "1", name: t("papers.certificate.scope1"), value: totals.scope1, ink: "scope1" },
    {
      key: "2",
      name: t("papers.certificate.scope2Market"),
      value: totals.scope2Market,
      ink: "scope2",
    },
    { key: "3", name: t("categories.scope.s3"), value: totals.scope3, ink: "scope3" },
  ] as const;
  const counted = (name: string, grams: number) => [
    name,
    tonnes(grams),
    share(grams, all, paper.locale),
  ];
  const apart = (name: string, grams: number) => [name, tonnes(grams), "–"];
  const rows = [
    counted(t("papers.certificate.scope1"), totals.scope1),
    apart(t("papers.certificate.scope2Location"), totals.scope2Location),
    counted(t("papers.certificate.scope2Market"), totals.scope2Market),
    counted(t("categories.scope.s3"), totals.scope3),
    apart(
      t("papers.report.keyFigures.totalLocation"),
      sumOf([totals.scope12Location, totals.scope3]),
    ),
  ];
  return (
    <View>
      <Figure
        title={t("papers.report.keyFigures.figure", {
          share: share(totals.scope3, all, paper.locale),
        })}
        unit={t("papers.report.keyFigures.figureUnit")}
        legend={parts.map(({ ink, name }) => [ink, name])}
        drawing={shareBar(parts, { width: measure, height: 20 })}
      />
      <Table
        columns={[
          { head: t("papers.report.keyFigures.scope"), part: 5 },
          { head: t("papers.report.unit"), part: 2, figures: true },
          { head: t("papers.report.share"), part: 1.4, figures: true },
        ]}
        rows={rows}
        foot={[
          t("papers.report.keyFigures.totalMarket"),
          tonnes(all),
          share(all, all, paper.locale),
        ]}
      />
    </View>
  );
}

/** The sentence of the registry and, in the same size, what it leaves out. */
function Claim({ paper, t }: Few) {
  const sentences = [t("papers.sentence", { text: claimSentence(paper, t) }), ...limits(paper, t)];
  return (
    <View style={{ backgroundColor: colour.wash, padding: 10, paddingBottom: 7 }}>
      {sentences.map((one) => (
        <T
          key={one}
          style={{ fontFamily: serif, fontSize: 9.4, lineHeight: 1.45, marginBottom: 3 }}
        >
          {one}
        </T>
      ))}
    </View>
  );
}
