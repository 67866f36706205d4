import { View } from "@react-pdf/renderer";
import type { Coefficient, Factor, Source } from "../../case/factor";
import { integer } from "../../format";
import { colour } from "../ink";
import { T } from "../text";
import { Lead, type Props } from "./pieces";
import { style } from "./style";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;
type Entry = { readonly name: string; readonly value: string; readonly lines: number | null };

/** Every factor and coefficient the statement froze, under the edition that published it. */
export function FactorList({ paper, t }: Props) {
  const { factors, coefficients } = paper.statement;
  const count = factors.length + coefficients.length;
  return (
    <View>
      <Lead>{t("papers.report.factors.lead", { count })}</Lead>
      {[...editions({ paper, t }).values()].map(({ source, entries }) => (
        <Edition key={sourceText(source)} source={source} entries={entries} t={t} />
      ))}
    </View>
  );
}

type Published = { readonly source: Source; readonly entries: Entry[] };

function editions({ paper }: Few): ReadonlyMap<string, Published> {
  const { factors, coefficients, figures } = paper.statement;
  const uses = new Map<string, number>();
  for (const { factor } of figures.inventory.lines) uses.set(factor, (uses.get(factor) ?? 0) + 1);
  const found = new Map<string, Published>();
  const add = ({ source }: Factor | Coefficient, entry: Entry) => {
    const key = JSON.stringify(source);
    const edition = found.get(key) ?? { source, entries: [] };
    edition.entries.push(entry);
    found.set(key, edition);
  };
  for (const one of factors)
    add(one, { name: one.name, value: perUnit(one), lines: uses.get(one.key) ?? 0 });
  for (const one of coefficients)
    add(one, { name: one.name, value: `${one.value} ${one.unit}`, lines: null });
  return found;
}

type EditionProps = Published & { readonly t: Props["t"] };

function Edition({ source, entries, t }: EditionProps) {
  const licence = source.licence === "" ? "–" : source.licence;
  return (
    <View style={{ marginBottom: 9 }}>
      <View minPresenceAhead={50} style={{ backgroundColor: colour.wash, padding: 5 }}>
        <T style={[style.cell, style.strong]}>{sourceText(source)}</T>
        <T style={style.head}>
          {[
            t("papers.report.named", { name: t("papers.report.factors.licence"), value: licence }),
            source.url,
          ].join(" · ")}
        </T>
      </View>
      <Table
        columns={[
          { head: t("papers.report.factors.factor"), part: 5 },
          { head: t("papers.report.factors.value"), part: 3, figures: true },
          { head: t("papers.report.factors.use"), part: 1, figures: true },
        ]}
        rows={entries.map(({ name, value, lines }) => [
          name,
          value,
          lines === null ? t("papers.report.factors.model") : integer(lines),
        ])}
      />
    </View>
  );
}

/** As published: CO2e under its set, or a mass per gas. */
function perUnit({ co2e, gases, unit }: Factor): string {
  if (co2e) return `${co2e.kilograms} CO₂e / ${unit}${co2e.gwpSet ? ` (${co2e.gwpSet})` : ""}`;
  const masses = gases.map(({ gas, kilograms }) => `${kilograms} ${gas.replace("CO2", "CO₂")}`);
  return `${masses.join(", ")} / ${unit}`;
}

function sourceText({ publisher, title, edition }: Source): string {
  return [publisher, title, edition].filter((part) => part !== "").join(", ");
}
