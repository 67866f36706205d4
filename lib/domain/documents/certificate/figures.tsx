import { View } from "@react-pdf/renderer";
import { waterfall } from "../../charts/waterfall";
import { tonnes } from "../../format";
import { bridgeSteps } from "../bridge-steps";
import { colour } from "../ink";
import { Chart } from "../paint";
import type { Paper } from "../paper-types";
import { T } from "../text";
import type { Translate } from "../translate";
import { style } from "./style";

type Props = { readonly paper: Paper; readonly t: Translate };
const width = 483;

/** The figures at a glance: the bridge, then the three totals it stands on. */
export function Figures({ paper, t }: Props) {
  const { bridge } = paper.statement.figures;
  const size = { width, height: 88 };
  return (
    <View style={[style.rule, { marginTop: 10, paddingTop: 5 }]}>
      <View style={[style.row, { justifyContent: "space-between" }]}>
        <T style={style.caption}>{t("papers.certificate.bridge")}</T>
        <T style={style.quiet}>{t("papers.certificate.bridgeUnit")}</T>
      </View>
      <View style={{ marginTop: 3 }}>
        <Chart drawing={waterfall(bridgeSteps(bridge, t), size)} />
      </View>
      <Totals paper={paper} t={t} />
    </View>
  );
}

function Totals({ paper, t }: Props) {
  const { totals } = paper.statement.figures.inventory;
  const cells = [
    [t("papers.certificate.scope1"), totals.scope1],
    [t("papers.certificate.scope2Location"), totals.scope2Location],
    [t("papers.certificate.scope2Market"), totals.scope2Market],
    [t("papers.certificate.scope12"), totals.scope12Market],
  ] as const;
  return (
    <View
      style={[
        style.row,
        { marginTop: 5, backgroundColor: colour.wash, paddingVertical: 5, paddingHorizontal: 8 },
      ]}
    >
      {cells.map(([name, grams]) => (
        <View key={name} style={{ flex: 1 }}>
          <T style={style.quiet}>{name}</T>
          <T style={[style.strong, { fontSize: 9.5 }]}>{tonnes(grams)}</T>
        </View>
      ))}
    </View>
  );
}
