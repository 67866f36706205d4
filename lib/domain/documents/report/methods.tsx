import { View } from "@react-pdf/renderer";
import { sumOf } from "../../decimal";
import { integer, share, tonnesCo2e } from "../../format";
import { countedOnce, gramsOf } from "./derived";
import { Exclusions } from "./exclusions";
import { formulaWords } from "./formulas";
import { Body, Lead, Note, type Props, Subhead } from "./pieces";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** How figures are made, by which formulae, on which warming potentials, and what is left out. */
export function Methods({ paper, t }: Props) {
  return (
    <View>
      <Lead>{t("papers.report.methods.lead")}</Lead>
      <Body>{t("papers.report.methods.arithmetic")}</Body>
      <Formulas paper={paper} t={t} />
      <Subhead>{t("papers.report.methods.gwp")}</Subhead>
      <Body>{potentials({ paper, t })}</Body>
      <Subhead>{t("papers.report.methods.exclusions")}</Subhead>
      <Exclusions paper={paper} t={t} scopes={[1, 2]} />
      <Note>{excludedShare({ paper, t })}</Note>
    </View>
  );
}

function Formulas({ paper, t }: Few) {
  const counts = new Map<string, number>();
  for (const { formula } of paper.statement.figures.inventory.lines)
    counts.set(formula, (counts.get(formula) ?? 0) + 1);
  return (
    <View>
      <Subhead>{t("papers.report.methods.formulas")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.methods.method"), part: 1.4 },
          { head: t("papers.report.methods.calculation"), part: 5 },
          { head: t("papers.report.methods.source"), part: 3 },
          { head: t("papers.report.methods.lines"), part: 0.9, figures: true },
        ]}
        rows={[...counts].sort().map(([formula, count]) => {
          const { calculation, source } = formulaWords(formula, t);
          return [formula, calculation, source, integer(count)];
        })}
      />
    </View>
  );
}

function potentials({ paper, t }: Few): string {
  const { statement, locale } = paper;
  const { gwpMismatch, gwpUnstated } = statement.figures.inventory.flagged;
  return t("papers.report.methods.gwpText", {
    gwp: statement.case.boundary.gwpSet,
    mismatch: tonnesCo2e(gwpMismatch, locale),
    mismatchShare: share(gwpMismatch, gramsOf(countedOnce(statement)), locale),
    unstated: tonnesCo2e(gwpUnstated, locale),
  });
}

function excludedShare({ paper, t }: Few): string {
  const { exclusions } = paper.statement.case;
  const inside = exclusions.filter(({ scope }) => scope !== 3);
  const grams = sumOf(inside.map(({ estimatedGrams }) => estimatedGrams ?? 0));
  const subject = sumOf([paper.statement.figures.inventory.totals.scope12Market, grams]);
  return t("papers.report.methods.exclusionsShare", {
    tonnes: tonnesCo2e(grams, paper.locale),
    share: share(grams, subject, paper.locale),
  });
}
