import { View } from "@react-pdf/renderer";
import { sumOf, total } from "../../decimal";
import { tonnes } from "../../format";
import type { InstrumentUse } from "../../inventory/types";
import { megawattHours } from "./electricity";
import { Note, type Props, Subhead } from "./pieces";
import { siteName } from "./site-name";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** Every instrument with its criteria, what was allocated where, and what it substituted. */
export function Instruments({ paper, t }: Few) {
  const uses = paper.statement.figures.inventory.instruments;
  if (uses.length === 0) return null;
  return (
    <View>
      <Subhead>{t("papers.report.scope2.instruments")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.scope2.instrument"), part: 1 },
          { head: t("papers.report.scope2.supply"), part: 4.4 },
          { head: t("papers.report.scope2.site"), part: 3 },
          { head: t("papers.report.scope2.vintage"), part: 0.9, figures: true },
          { head: t("papers.report.scope2.megawattHours"), part: 1.3, figures: true },
          { head: t("papers.report.scope2.unused"), part: 1.1, figures: true },
          { head: t("papers.report.scope2.saved"), part: 1.6, figures: true },
        ]}
        rows={uses.map((use) => row(use, { paper, t }))}
        foot={[
          t("papers.report.total"),
          "",
          "",
          "",
          megawattHours(total(uses.map(({ kilowattHours }) => kilowattHours))),
          megawattHours(total(uses.map(({ unused }) => unused))),
          tonnes(sumOf(uses.map(saved))),
        ]}
      />
      <Note>{t("papers.report.scope2.criteriaNote")}</Note>
    </View>
  );
}

function row(use: InstrumentUse, { paper, t }: Few): string[] {
  const { instruments } = paper.statement.case;
  const declared = instruments.find(({ key }) => key === use.key);
  const criteria = use.counted
    ? t("papers.report.scope2.met")
    : t("papers.report.scope2.failing", { list: use.failing.join(", ") });
  const kind = declared ? t(`papers.terms.instrumentKind.${declared.kind}`) : "";
  const supply = declared ? `${declared.system}, ${declared.technology}` : "";
  return [
    use.key,
    t("papers.report.scope2.supplyLine", { kind, supply, criteria }),
    allocatedTo(use, { paper, t }),
    declared?.vintageFrom.slice(0, 4) ?? "–",
    megawattHours(use.kilowattHours),
    megawattHours(use.unused),
    tonnes(saved(use)),
  ];
}

function allocatedTo(use: InstrumentUse, { paper }: Few): string {
  const { activities, sites } = paper.statement.case;
  const keys = new Set(
    use.allocations.map(({ activity }) => activities.find(({ key }) => key === activity)?.site),
  );
  return sites
    .filter(({ key }) => keys.has(key))
    .map((site) => siteName(site, paper.locale))
    .join(", ");
}

function saved({ allocations }: InstrumentUse): number {
  return sumOf(allocations.map(({ savedGrams }) => savedGrams));
}
