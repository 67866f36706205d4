import { View } from "@react-pdf/renderer";
import type { Retirement } from "../../case/case-file";
import { day, integer, tonnesCo2e } from "../../format";
import type { Paper } from "../paper-types";
import { T } from "../text";
import type { Translate } from "../translate";
import { doubts } from "./doubts";
import { remarks } from "./remarks";
import { style } from "./style";

type Props = { readonly paper: Paper; readonly t: Translate };
type BatchProps = Props & { readonly of: Retirement };

/** So many batches stand on the certificate itself, none beside a qualification; more go to the annex. */
export const batchesOnPage = ({ verification }: Paper): number =>
  verification?.opinion.qualification ? 0 : 1;

const columns = [
  ["papers.certificate.project", 160],
  ["papers.certificate.serial", 178],
  ["papers.certificate.vintage", 38],
  ["papers.certificate.retiredOn", 60],
  ["papers.certificate.quantity", 47],
] as const;

/** The credits on the page: each batch with its serials and every doubt that was left. */
export function Credits({ paper, t }: Props) {
  const { retirements } = paper.statement.case;
  const shown = batchesOnPage(paper);
  const more = retirements.length - shown;
  const { surplus } = paper.statement.figures.bridge;
  const over = { tonnes: tonnesCo2e(surplus, paper.locale) };
  return (
    <View style={[style.rule, { marginTop: 9, paddingTop: 5 }]}>
      <View style={[style.row, { justifyContent: "space-between" }]}>
        <T style={style.caption}>{t("papers.certificate.credits")}</T>
        {surplus > 0 ? <T style={style.quiet}>{t("papers.certificate.surplus", over)}</T> : null}
      </View>
      {shown > 0 ? <Batches paper={paper} t={t} of={retirements.slice(0, shown)} /> : null}
      {more > 0 ? <T style={style.fact}>{elsewhere(paper, t, shown === 0)}</T> : null}
    </View>
  );
}

/** How many batches the annex has, and of how many credits where it has them all. */
function elsewhere({ statement, locale }: Paper, t: Translate, all: boolean): string {
  const { retirements } = statement.case;
  const total = retirements.reduce((sum, { quantity }) => sum + quantity, 0);
  if (all)
    return t("papers.certificate.allBatches", {
      count: retirements.length,
      tonnes: tonnesCo2e(total * 1_000_000, locale),
    });
  return t("papers.certificate.moreBatches", { count: retirements.length - 1 });
}

export function Batches({ paper, t, of }: Props & { readonly of: readonly Retirement[] }) {
  return (
    <View>
      <View style={[style.row, { marginTop: 3, paddingBottom: 2 }]}>
        {columns.map(([word, width], index) => (
          <T key={word} style={[style.quiet, { width, textAlign: index > 1 ? "right" : "left" }]}>
            {t(word)}
          </T>
        ))}
      </View>
      {of.map((one) => (
        <Batch key={one.key} paper={paper} t={t} of={one} />
      ))}
    </View>
  );
}

function Batch({ paper, t, of }: BatchProps) {
  const { locale } = paper;
  const [from, to] = [of.vintageFrom.slice(0, 4), of.vintageTo.slice(0, 4)];
  const cells = [
    t("papers.certificate.projectLine", {
      programme: of.programme,
      id: of.projectId,
      name: of.projectName,
    }),
    of.serial,
    from === to ? from : `${from}–${to}`,
    day(of.retiredOn, locale),
    integer(of.quantity),
  ];
  return (
    <View wrap={false} style={[style.hair, { paddingTop: 3, paddingBottom: 2 }]}>
      <View style={style.row}>
        {columns.map(([word, width], index) => (
          <T
            key={word}
            style={[
              style.fact,
              {
                width: width - (index < 2 ? 8 : 0),
                marginRight: index < 2 ? 8 : 0,
                textAlign: index > 1 ? "right" : "left",
              },
            ]}
          >
            {cells[index] ?? ""}
          </T>
        ))}
      </View>
      <T style={[style.fact, { marginTop: 2 }]}>
        {remarks(of, paper, t).join(locale === "en" ? " " : "")}
      </T>
      {doubts(of, t).map((one) => (
        <T key={one} style={style.fact}>
          {one}
        </T>
      ))}
    </View>
  );
}
