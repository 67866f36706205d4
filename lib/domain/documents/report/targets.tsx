import { View } from "@react-pdf/renderer";
import type { Plan } from "../../case/case-file";
import { roadmap } from "../../charts/roadmap";
import { dividedBy, type Exact, fixed, minus, times } from "../../decimal";
import { axisTonnes, day, statedTonnes } from "../../format";
import { type PathPoint, pathOf, plannedOf, wayOfPlan } from "../../years/targets";
import { Body, Figure, Lead, Note, type Props, Subhead } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";
import { TargetList } from "./target-list";

type Few = Pick<Props, "paper" | "t">;
type WithPlan = Few & { readonly plan: Plan };

/** The plan's straight path, what its dated measures leave each year, and the targets beside it. */
export function Targets({ paper, t }: Props) {
  const { plan, targets } = paper.statement.case;
  const nothing = plan === null && targets.length === 0;
  return (
    <View>
      {nothing && <Body>{t("papers.report.targets.none")}</Body>}
      {plan && <Pathway paper={paper} t={t} plan={plan} />}
      <TargetList paper={paper} t={t} />
    </View>
  );
}

function Pathway({ paper, t, plan }: WithPlan) {
  const last = plannedOf(plan).at(-1);
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
          reached: last ? shown(last.value) : "–",
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
      <Path t={t} plan={plan} paper={paper} />
      <Planned paper={paper} t={t} plan={plan} />
    </View>
  );
}

const span = ({ baseYear, targetYear }: Plan): number => Math.max(1, targetYear - baseYear);

const shown = (tonnes: Exact): string => statedTonnes(fixed(tonnes, 2));

function chart({ paper, plan }: WithPlan) {
  const drawn = (points: readonly PathPoint[]) =>
    points.map(({ year, value }) => ({ year, value: Number(fixed(times(value, 1_000_000), 0)) }));
  const { residual } = paper.statement.figures.bridge;
  const now = Number(paper.statement.case.year.lastDay.slice(0, 4));
  return roadmap(
    {
      target: drawn(pathOf(wayOfPlan(plan))),
      planned: drawn(plannedOf(plan)),
      actual: [{ year: now, value: residual }],
    },
    { width: measure, height: 175 },
    (grams) => axisTonnes(grams, paper.locale),
  );
}

function Path({ t, plan }: WithPlan) {
  const planned = plannedOf(plan);
  return (
    <Table
      columns={[
        { head: t("papers.report.targets.year"), part: 1.5 },
        { head: t("papers.report.targets.pathColumn"), part: 2, figures: true },
        { head: t("papers.report.targets.plannedColumn"), part: 2, figures: true },
        { head: t("papers.report.targets.gap"), part: 2, figures: true },
      ]}
      rows={pathOf(wayOfPlan(plan)).map(({ year, value }, at) => {
        const left = planned[at]?.value ?? value;
        return [String(year), shown(value), shown(left), shown(minus(left, value))];
      })}
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
