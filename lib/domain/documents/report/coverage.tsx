import { View } from "@react-pdf/renderer";
import { type Exact, plus } from "../../decimal";
import { share, tonnesCo2e } from "../../format";
import { electricityBy, megawattHours, uncovered } from "./electricity";
import { type Fact, Facts, type Props, Subhead } from "./pieces";

type Few = Pick<Props, "paper" | "t">;

/** Electricity bought, by the kind of instrument that covers it; the fallback; the other choice. */
export function Coverage({ paper, t }: Few) {
  const facts = [...energy({ paper, t }), ...policy({ paper, t })];
  return (
    <View>
      <Subhead>{t("papers.report.scope2.coverage")}</Subhead>
      <Facts facts={facts} names={190} />
    </View>
  );
}

function energy({ paper, t }: Few): Fact[] {
  const whole = electricityBy(paper.statement, () => "all").get("all");
  if (!whole) return [];
  const said = (kilowattHours: Exact) =>
    `${megawattHours(kilowattHours)} MWh (${share(kilowattHours, whole.bought, paper.locale)})`;
  return [
    [t("papers.report.scope2.total"), `${megawattHours(whole.bought)} MWh`],
    [t("papers.report.scope2.covered"), said(whole.covered)],
    ...[...coveredByKind({ paper, t })].map(
      ([kind, kilowattHours]): Fact => [
        t("papers.report.scope2.byKind", { kind }),
        said(kilowattHours),
      ],
    ),
    [t("papers.report.scope2.uncovered"), said(uncovered(whole))],
  ];
}

function coveredByKind({ paper, t }: Few): ReadonlyMap<string, Exact> {
  const { case: declared, figures } = paper.statement;
  const sums = new Map<string, Exact>();
  for (const use of figures.inventory.instruments.filter(({ counted }) => counted)) {
    const kind = declared.instruments.find(({ key }) => key === use.key)?.kind;
    const name = kind ? t(`papers.terms.instrumentKind.${kind}`) : use.key;
    sums.set(name, plus(sums.get(name) ?? "0", use.allocated));
  }
  return sums;
}

function policy({ paper, t }: Few): Fact[] {
  const { case: declared, factors, figures } = paper.statement;
  const { marketFallback, marketFallbackReason: reason, sensitivityFactor } = declared.boundary;
  const fallback = t(`papers.terms.fallback.${marketFallback}`);
  const rule: Fact = [
    t("papers.report.scope2.policy"),
    reason === "" ? fallback : t("papers.report.scope2.policyValue", { fallback, reason }),
  ];
  const other = figures.inventory.sensitivityScope12;
  if (other === null) return [rule];
  const factor = factors.find(({ key }) => key === sensitivityFactor)?.name ?? sensitivityFactor;
  const value = { factor: factor ?? "–", tonnes: tonnesCo2e(other, paper.locale) };
  return [
    rule,
    [t("papers.report.scope2.sensitivity"), t("papers.report.scope2.sensitivityValue", value)],
  ];
}
