import type { Step } from "../charts/waterfall";
import { integer, tonnes } from "../format";
import type { Bridge } from "../inventory/types";
import type { Translate } from "./translate";

/** The neutrality bridge as steps: what there would be, what fell, what is left and what balances it. */
export function bridgeSteps(bridge: Bridge, t: Translate): Step[] {
  const { withoutMeasures, reductions, substitution, residual, retired, net, surplus } = bridge;
  const credits = integer(-BigInt(retired) / 1_000_000n);
  const balance =
    surplus > 0
      ? t("papers.certificate.balanceSurplus", { tonnes: tonnes(surplus) })
      : t("papers.certificate.balance");
  const named = (key: keyof typeof names) => ({ key, label: t(names[key]) });
  return [
    {
      ...named("withoutMeasures"),
      text: tonnes(withoutMeasures),
      value: withoutMeasures,
      kind: "total",
      ink: "faint",
    },
    {
      ...named("reductions"),
      text: tonnes(-reductions),
      value: reductions,
      kind: "fall",
      ink: "reduction",
    },
    {
      ...named("substitution"),
      text: tonnes(-substitution),
      value: substitution,
      kind: "fall",
      ink: "substitution",
    },
    {
      ...named("residual"),
      text: tonnes(residual),
      value: residual,
      kind: "total",
      ink: "residual",
    },
    { ...named("retired"), text: credits, value: retired, kind: "fall", ink: "offset" },
    {
      key: "balance",
      label: balance,
      text: tonnes(net),
      value: net,
      kind: "total",
      ink: "residual",
    },
  ];
}

const names = {
  withoutMeasures: "papers.certificate.withoutMeasures",
  reductions: "papers.certificate.reductions",
  substitution: "papers.certificate.substitution",
  residual: "papers.certificate.residual",
  retired: "papers.certificate.retired",
} as const;
