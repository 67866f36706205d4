import { View } from "@react-pdf/renderer";
import { dataKinds } from "../../case/entries";
import { bars } from "../../charts/bars";
import type { Ink } from "../../charts/shape";
import { dividedBy, fixed, sumOf, times, total } from "../../decimal";
import { share, tonnes, uncertainty } from "../../format";
import type { Line } from "../../inventory/types";
import { activitiesByKey, categoryName, countedOnce, gramsOf } from "./derived";
import { Figure, Lead, Note, type Props, Subhead } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

const scopes = [1, 2, 3] as const;
const inkOf: Readonly<Record<(typeof dataKinds)[number], Ink>> = {
  measured: "scope1",
  invoiced: "offset",
  calculated: "substitution",
  estimated: "scope2",
  proxy: "faint",
};

/** On what the figures rest: kinds of data, scored quality, declared uncertainty. */
export function Quality({ paper, t }: Props) {
  const lines = countedOnce(paper.statement);
  if (lines.length === 0) return <Lead>{t("papers.report.nothing")}</Lead>;
  const inside = lines.filter(({ scope }) => scope !== 3);
  const primary = ofKinds(inside, paper.statement, ["measured", "invoiced"]);
  return (
    <View>
      <Lead>
        {t("papers.report.quality.lead", {
          share: share(gramsOf(primary), gramsOf(inside), paper.locale),
        })}
      </Lead>
      <Kinds paper={paper} t={t} />
      <Note>{t("papers.report.quality.scoreNote", { scores: scores({ paper, t }) })}</Note>
      <Uncertainty paper={paper} t={t} />
    </View>
  );
}

type Kind = (typeof dataKinds)[number];

function ofKinds(
  lines: readonly Line[],
  statement: Few["paper"]["statement"],
  kinds: readonly Kind[],
) {
  const activities = activitiesByKey(statement);
  return lines.filter(({ activity }) => {
    const kind = activities.get(activity)?.dataKind;
    return kind !== undefined && kinds.includes(kind);
  });
}

function Kinds({ paper, t }: Few) {
  const lines = countedOnce(paper.statement);
  const rows = scopes.map((scope) => {
    const own = lines.filter((one) => one.scope === scope);
    const grams = gramsOf(own);
    const byKind = dataKinds.map((kind) => gramsOf(ofKinds(own, paper.statement, [kind])));
    return { scope, name: t(`categories.scope.s${scope}`), grams, byKind };
  });
  const used = dataKinds.filter((_, at) => rows.some(({ byKind }) => (byKind[at] ?? 0) !== 0));
  return (
    <View>
      <Figure
        title={finding({ paper, t })}
        unit={t("papers.report.quality.figureUnit")}
        legend={used.map((kind) => [inkOf[kind], t(`papers.terms.dataKind.${kind}`)])}
        drawing={bars(
          rows.map(({ name, grams, byKind }) => ({
            key: name,
            label: name,
            text: "",
            parts: dataKinds.map((kind, at) => ({
              key: kind,
              ink: inkOf[kind],
              value: grams === 0 ? 0 : (byKind[at] ?? 0) / grams,
            })),
          })),
          { width: measure, labelWidth: 62, textWidth: 4, rowHeight: 21 },
        )}
      />
      <Table
        columns={[
          { head: t("papers.report.quality.kind"), part: 3 },
          ...rows.map(({ name }) => ({ head: name, part: 2, figures: true })),
        ]}
        rows={used.map((kind) => [
          t(`papers.terms.dataKind.${kind}`),
          ...rows.map(({ grams, byKind }) =>
            share(byKind[dataKinds.indexOf(kind)] ?? 0, grams, paper.locale),
          ),
        ])}
      />
    </View>
  );
}

/** Shares of tonnes on measured or invoiced data: what the claim rests on, and what stands beside it. */
function finding({ paper, t }: Few): string {
  const lines = countedOnce(paper.statement);
  const shareOf = (own: readonly Line[]) => {
    const primary = ofKinds(own, paper.statement, ["measured", "invoiced"]);
    return share(gramsOf(primary), gramsOf(own), paper.locale);
  };
  return t("papers.report.quality.figure", {
    inside: shareOf(lines.filter(({ scope }) => scope !== 3)),
    outside: shareOf(lines.filter(({ scope }) => scope === 3)),
  });
}

/** Σ(g · DQ) / Σg per scope, DQ the mean of five indicators (domain.md 3.5). */
function scores({ paper, t }: Few): string {
  const activities = activitiesByKey(paper.statement);
  const lines = countedOnce(paper.statement);
  const said = scopes.map((scope) => {
    const scored = lines.flatMap((line) => {
      const marks = line.scope === scope ? activities.get(line.activity)?.dataQuality : null;
      return marks ? [{ grams: line.grams, marks: sumOf(marks) }] : [];
    });
    const weight = sumOf(scored.map(({ grams }) => grams));
    if (weight === 0) return `${t(`categories.scope.s${scope}`)} –`;
    const weighted = total(scored.map(({ grams, marks }) => times(grams, marks)));
    return `${t(`categories.scope.s${scope}`)} ${fixed(dividedBy(weighted, times(weight, 5)), 1)}`;
  });
  return said.join(paper.locale === "en" ? ", " : "，");
}

function Uncertainty({ paper, t }: Few) {
  const activities = activitiesByKey(paper.statement);
  const largest = [...countedOnce(paper.statement)].sort((a, b) => b.grams - a.grams).slice(0, 12);
  return (
    <View>
      <Subhead>{t("papers.report.quality.lines")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.quality.line"), part: 1 },
          { head: t("papers.report.quality.source"), part: 4.6 },
          { head: t("papers.report.quality.kind"), part: 1.6 },
          { head: t("papers.report.quality.quality"), part: 1.1, figures: true },
          { head: t("papers.report.quality.uncertainty"), part: 1.5, figures: true },
          { head: t("papers.report.unit"), part: 1.7, figures: true },
        ]}
        rows={largest.map((line) => {
          const activity = activities.get(line.activity);
          const { dataQuality, uncertaintyPercent, dataKind } = activity ?? {};
          return [
            line.activity,
            `${categoryName(line.category, t)}, ${line.site}`,
            dataKind ? t(`papers.terms.dataKind.${dataKind}`) : "–",
            dataQuality ? fixed(dividedBy(sumOf(dataQuality), 5), 1) : "–",
            uncertaintyPercent ? uncertainty(uncertaintyPercent, paper.locale) : "–",
            tonnes(line.grams),
          ];
        })}
      />
      <Note>{t("papers.report.quality.uncertaintyNote")}</Note>
    </View>
  );
}
