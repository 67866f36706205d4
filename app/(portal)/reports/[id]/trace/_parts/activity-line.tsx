import { Chip } from "@/app/_ui/status-chip";
import { findCategory } from "@/lib/domain/categories";
import { grouped, period, quantity, uncertainty, unitName } from "@/lib/domain/format";
import { findMethod } from "@/lib/domain/methods/methods";
import type { ActivityLine } from "@/lib/domain/trace/trace-line";
import {
  Calculated,
  type Cells,
  Edition,
  editionFacts,
  type Fact,
  Named,
  said,
  type Tools,
} from "./cells";

/** A calculation line: what was entered, what it was multiplied by, and where that was published. */
export function activityCells(line: ActivityLine, tools: Tools): Cells {
  const { t, base, site } = tools;
  const word = findCategory(line.category)?.word;
  const contract = line.contract && `${line.contract.key} · ${line.contract.system}`;
  return {
    line: (
      <Named
        href={base && `${base}/activities/${encodeURIComponent(line.activity)}`}
        name={line.activity}
        notes={[word ? t(word) : line.category, site(line.site), gasName(line, tools)]}
      />
    ),
    calculation: (
      <Calculated
        shown={multiplied(line, tools)}
        whole={t("trace.whole")}
        facts={factsOf(line, tools)}
      />
    ),
    source: contract ?? <Edition edition={line.edition} name={line.emissionFactor?.name ?? null} />,
  };
}

function gasName({ gas }: ActivityLine, { t }: Tools): string {
  return gas === "biogenic_CO2" ? t("trace.biogenic") : t(`categories.gas.${gas}`);
}

/** "1,000 MJ = 277.78 kWh × 0.05 kg CO₂/kWh × 1 (AR5)". */
function multiplied(line: ActivityLine, tools: Tools): string {
  const { t, locale } = tools;
  const { entered, contract, emissionFactor: factor } = line;
  const typed = quantity(entered.quantity, entered.unit, locale);
  const counted = quantity(line.quantity, line.unit, locale);
  const rate = contract
    ? t("trace.contractRate", { rate: grouped(contract.kilogramsPerMegawattHour) })
    : perUnit(line, tools);
  const weight = factor?.perUnitOf === "gas" && line.gwp ? ` × ${weightOf(line, tools)}` : "";
  const sign = line.sign < 0 ? "− " : "";
  return `${sign}${typed === counted ? typed : `${typed} → ${counted}`} × ${rate}${weight}`;
}

function perUnit(line: ActivityLine, tools: Tools): string {
  const { emissionFactor: factor } = line;
  if (!factor) return "–";
  const gas = factor.perUnitOf === "co2e" ? "CO₂e" : gasName(line, tools);
  const unit = unitName(factor.unit, tools.locale);
  return tools.t("trace.perUnitOf", { value: grouped(factor.kilogramsPerUnit ?? "0"), gas, unit });
}

function weightOf({ gwp, gwpSet, emissionFactor: factor }: ActivityLine, { t }: Tools): string {
  if (gwp !== null) return t("trace.gwpOf", { value: grouped(gwp), set: gwpSet });
  if (factor?.perUnitOf !== "co2e") return "";
  return factor.gwpSet ? t("trace.gwpPublished", { set: factor.gwpSet }) : t("trace.gwpNone");
}

function factsOf(line: ActivityLine, tools: Tools): readonly Fact[] {
  const { t, locale } = tools;
  const { entered, method, contract, conversion } = line;
  const named = findMethod(method.key);
  const inputs = Object.entries(method.inputs).map(([name, value]) => `${name} = ${value}`);
  const steps = method.steps.map(
    ({ step, value, unit }) =>
      `${said(t, `methods.steps.${step}`, step)}: ${quantity(value, unit, locale)}`,
  );
  const { standard, clause, level } = line.reference;
  return [
    [t("trace.entered"), quantity(entered.quantity, entered.unit, locale)],
    [t("trace.period"), period(entered.from, entered.to, locale)],
    [t("trace.kind"), t(`papers.terms.dataKind.${entered.dataKind}`)],
    [t("trace.method"), method.key && named ? t(named.word) : method.key],
    [t("trace.inputs"), inputs.join("; ")],
    [t("trace.steps"), steps.join("; ")],
    [
      t("trace.conversion"),
      conversion && conversion.ratio !== "1" ? t("trace.ratio", conversion) : "",
    ],
    [t("trace.quantity"), `${grouped(line.quantity)} ${unitName(line.unit, locale)}`],
    [t("trace.perUnit"), contract ? contract.key : perUnit(line, tools)],
    [t("trace.contract"), contract ? contractText(line, tools) : ""],
    [t("trace.gwp"), weightOf(line, tools)],
    [t("trace.formula"), `${line.formula}: ${line.expression} (${standard}, ${clause}, ${level})`],
    [t("trace.edition"), editionFacts(tools, line.edition)],
    [t("trace.flags"), flagsOf(line, tools)],
    [t("trace.evidence"), line.evidence],
    [t("trace.uncertainty"), sure(line, tools)],
    [t("trace.quality"), qualityText(line, tools)],
  ];
}

function contractText({ contract }: ActivityLine, { t }: Tools): string {
  if (!contract) return "";
  const { serialFrom, serialTo, vintageFrom, vintageTo, system, technology } = contract;
  const serials = serialFrom && t("trace.serials", { from: serialFrom, to: serialTo });
  const vintage = t("trace.vintage", { from: vintageFrom, to: vintageTo });
  return [system, technology, serials, vintage].filter(Boolean).join(" · ");
}

function flagsOf({ flags }: ActivityLine, { t }: Tools) {
  if (flags.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-1">
      {flags.map((flag) => (
        <Chip key={flag} tone="waiting">
          {t(`activities.row.flagNames.${flag}`)}
        </Chip>
      ))}
    </span>
  );
}

function sure({ uncertainty: of }: ActivityLine, { t, locale }: Tools): string {
  if (of.percent === null) return t("trace.notStated");
  const part = (percent: string | null) =>
    percent === null ? t("trace.notStated") : uncertainty(percent, locale);
  const parts = { activity: part(of.activityPercent), factor: part(of.factorPercent) };
  return `${uncertainty(of.percent, locale)} (${t("trace.uncertaintyParts", parts)})`;
}

function qualityText({ dataQuality: { mean, indicators } }: ActivityLine, { t }: Tools): string {
  if (mean === null || indicators === null) return t("trace.notStated");
  return t("trace.qualityOf", { mean: grouped(mean), indicators: indicators.join(" ") });
}
