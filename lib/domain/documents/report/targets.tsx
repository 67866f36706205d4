import { View } from "@react-pdf/renderer";
import type { Plan } from "../../case/case-file";
import { type RoadmapPoint, roadmap } from "../../charts/roadmap";
import { dividedBy, type Exact, fixed, minus, plus, times, total } from "../../decimal";
import { axisTonnes, day, statedTonnes } from "../../format";
import { Body, Figure, Lead, Note, type Props, Subhead } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;
type WithPlan = Few & { readonly plan: Plan };

/** The plan's straight path, and what its dated measures leave each year. */
export function Targets({ paper, t }: Props) {
  const { plan } = paper.statement.case;
  if (plan === null) return <Body>{t("papers.report.targets.none")}</Body>;
  const years = path(plan);
  const last = years.at(-1);
  return (
    <View>
      <Lead>
        {t("papers.report.targets.lead", {
          subject: plan.subject,
          base: statedTonnes(plan.baseTonnes),
          baseYear: String(plan.baseYear),
          target: statedTonnes(plan.targetTonnes),
          targetYear: String(plan.targetYear),
          yearly: shown(dividedBy(minus(plan.baseTonnes, plan.targetTonnes), span(plan))),
        })}
      </Lead>
      <Figure
        title={t("papers.report.targets.figure", {
          reached: last ? shown(last.planned) : "–",
          targetYear: String(plan.targetYear),
        })}
        unit={t("papers.report.targets.unit")}
        legend={[
          ["faint", t("papers.report.targets.planned")],
          ["target", t("papers.report.targets.path")],
          ["residual", t("papers.report.targets.actual")],
        ]}
        drawing={chart({ paper, t, plan })}
      />
      <Path paper={paper} t={t} plan={plan} />
      <Planned paper={paper} t={t} plan={plan} />
    </View>
  );
}

type Year = { readonly year: number; readonly straight: Exact; readonly planned: Exact };

const span = ({ baseYear, targetYear }: Plan): number => Math.max(1, targetYear - baseYear);

/** base + (target − base)·(y − y0)/(yT − y0) (domain.md 11), beside base less the measures in force. */
function path(plan: Plan): Year[] {
  return Array.from({ length: span(plan) + 1 }, (_, index) => {
    const year = plan.baseYear + index;
    const fall = times(minus(plan.targetTonnes, plan.baseTonnes), index);
    const begun = plan.measures.filter(({ start }) => Number(start.slice(0, 4)) < year);
    return {
      year,
      straight: plus(plan.baseTonnes, dividedBy(fall, span(plan))),
      planned: minus(plan.baseTonnes, total(begun.map(({ expectedTonnes }) => expectedTonnes))),
    };
  });
}

const shown = (tonnes: Exact): string => statedTonnes(fixed(tonnes, 2));

function chart({ paper, plan }: WithPlan) {
  const years = path(plan);
  const point = (year: number, tonnes: Exact): RoadmapPoint => ({
    year,
    value: Number(fixed(times(tonnes, 1_000_000), 0)),
  });
  const { residual } = paper.statement.figures.bridge;
  const now = Number(paper.statement.case.year.lastDay.slice(0, 4));
  return roadmap(
    {
      target: years.map(({ year, straight }) => point(year, straight)),
      planned: years.map(({ year, planned }) => point(year, planned)),
      actual: [{ year: now, value: residual }],
    },
    { width: measure, height: 175 },
    (grams) => axisTonnes(grams, paper.locale),
  );
}

function Path({ t, plan }: WithPlan) {
  return (
    <Table
      columns={[
        { head: t("papers.report.targets.year"), part: 1.5 },
        { head: t("papers.report.targets.pathColumn"), part: 2, figures: true },
        { head: t("papers.report.targets.plannedColumn"), part: 2, figures: true },
        { head: t("papers.report.targets.gap"), part: 2, figures: true },
      ]}
      rows={path(plan).map(({ year, straight, planned }) => [
        String(year),
        shown(straight),
        shown(planned),
        shown(minus(planned, straight)),
      ])}
    />
  );
}

function Planned({ paper, t, plan }: WithPlan) {
  return (
    <View>
      <Subhead>{t("papers.report.targets.measure")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.targets.measure"), part: 5 },
          { head: t("papers.report.targets.kind"), part: 1.6 },
          { head: t("papers.report.targets.start"), part: 1.6 },
          { head: t("papers.report.targets.expected"), part: 2, figures: true },
        ]}
        rows={plan.measures.map((one) => [
          `${one.key}  ${one.name}`,
          t(`papers.terms.planKind.${one.kind}`),
          day(one.start, paper.locale),
          statedTonnes(one.expectedTonnes),
        ])}
      />
      <Note>
        {t("papers.report.targets.owner", {
          owner: plan.owner,
          date: day(plan.reviewedOn, paper.locale),
        })}
      </Note>
    </View>
  );
}
