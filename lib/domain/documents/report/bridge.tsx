import { View } from "@react-pdf/renderer";
import { waterfall } from "../../charts/waterfall";
import { sumOf } from "../../decimal";
import { integer, share, tonnes, tonnesCo2e } from "../../format";
import { bridgeSteps } from "../bridge-steps";
import { Figure, Lead, type Props } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** Reduce, substitute, offset: G = E + R + S (domain.md 3.8). */
export function Bridge({ paper, t }: Props) {
  const { bridge } = paper.statement.figures;
  const away = sumOf([bridge.reductions, bridge.substitution]);
  return (
    <View>
      <Lead>
        {t("papers.report.bridge.lead", {
          share: share(away, bridge.withoutMeasures, paper.locale),
        })}
      </Lead>
      <Figure
        title={t("papers.report.bridge.figure", {
          residual: tonnesCo2e(bridge.residual, paper.locale),
        })}
        unit={t("papers.certificate.bridgeUnit")}
        drawing={waterfall(bridgeSteps(bridge, t), { width: measure, height: 205 })}
      />
      <Table
        columns={[
          { head: t("papers.report.bridge.step"), part: 2.2 },
          { head: t("papers.report.bridge.how"), part: 5.6 },
          { head: t("papers.report.unit"), part: 1.6, figures: true },
        ]}
        rows={rows({ paper, t })}
      />
    </View>
  );
}

function rows({ paper, t }: Few): string[][] {
  const { bridge } = paper.statement.figures;
  const needed = integer(bridge.creditsNeeded);
  const flat = (text: string) => text.replace("\n", " ");
  return [
    [
      flat(t("papers.certificate.withoutMeasures")),
      t("papers.report.bridge.withoutMeasures"),
      tonnes(bridge.withoutMeasures),
    ],
    [
      flat(t("papers.certificate.reductions")),
      t("papers.report.bridge.reductions"),
      tonnes(-bridge.reductions),
    ],
    [
      flat(t("papers.certificate.substitution")),
      t("papers.report.bridge.substitution"),
      tonnes(-bridge.substitution),
    ],
    [
      flat(t("papers.certificate.residual")),
      t("papers.report.bridge.residual"),
      tonnes(bridge.residual),
    ],
    [
      flat(t("papers.certificate.retired")),
      t("papers.report.bridge.retired", { needed }),
      integer(-BigInt(bridge.retired) / 1_000_000n),
    ],
    [flat(t("papers.certificate.balance")), t("papers.report.bridge.balance"), tonnes(bridge.net)],
    [
      t("papers.report.bridge.surplusRow"),
      t("papers.report.bridge.surplus"),
      tonnes(bridge.surplus),
    ],
  ];
}
