import { day, grouped, integer, quantity } from "@/lib/domain/format";
import type {
  AllocationLine,
  MeasureInput,
  MeasureLine,
  RetirementLine,
} from "@/lib/domain/trace/other-lines";
import { Calculated, type Cells, Edition, Named, said, type Tools } from "./cells";

/** What a measure avoided in one scope: its inputs, and the model's steps from them. */
export function measureCells(line: MeasureLine, { t, locale, base }: Tools): Cells {
  const steps = line.steps.map(
    ({ step, value, unit }) =>
      `${said(t, `calculator.steps.${step}`, step)}: ${quantity(value, unit, locale)}`,
  );
  const items = line.items.map(
    ({ sign, quantity: amount, factor }) =>
      `${sign < 0 ? "−" : "+"} ${grouped(amount)} × ${given(factor)}`,
  );
  const sources = [...line.inputs, ...line.items.map(({ factor }) => factor)];
  const published = new Map(
    sources.flatMap((one) => (one.edition ? [[one.given, one.edition] as const] : [])),
  );
  const { standard, clause, level } = line.reference;
  return {
    line: (
      <Named
        href={base && `${base}/measures/${encodeURIComponent(line.measure)}`}
        name={line.measure}
        notes={[line.name, t("trace.scope", { scope: String(line.scope) })]}
      />
    ),
    calculation: (
      <Calculated
        shown={line.expression}
        whole={t("trace.whole")}
        facts={[
          [t("trace.model"), said(t, `calculator.models.${line.model}`, line.model)],
          [
            t("trace.inputs"),
            [...line.inputs.map((one) => `${inputName(one, t)}: ${given(one)}`), ...items].join(
              "; ",
            ),
          ],
          [t("trace.steps"), steps.join("; ")],
          [t("trace.formula"), `${line.formula} (${standard}, ${clause}, ${level})`],
          [t("trace.evidenceClass"), t(`papers.terms.evidence.${line.evidenceClass}`)],
          [t("trace.evidence"), line.evidence],
        ]}
      />
    ),
    source: [...published].map(([key, edition]) => (
      <Edition key={key} edition={edition} name={key} />
    )),
  };
}

function inputName({ name }: MeasureInput, t: Tools["t"]): string {
  return said(t, `calculator.inputs.${name}`, name);
}

function given({ given: typed, value, unit }: MeasureInput): string {
  return value === null ? typed : `${value} ${unit}`;
}

/** What the kWh of one instrument saved at one purchase. */
export function allocationCells(line: AllocationLine, { t, locale, base }: Tools): Cells {
  const { standard, clause, level } = line.reference;
  const rate = t("trace.contractRate", { rate: grouped(line.kilogramsPerMegawattHour) });
  return {
    line: (
      <Named
        href={base && `${base}/instruments/${encodeURIComponent(line.instrument)}`}
        name={line.instrument}
        notes={[line.activity]}
      />
    ),
    calculation: (
      <Calculated
        shown={line.expression}
        whole={t("trace.whole")}
        facts={[
          [t("trace.allocated"), quantity(line.kilowattHours, "kWh", locale)],
          [t("trace.contract"), rate],
          [
            t("trace.fallback"),
            said(t, `papers.terms.fallback.${line.fallbackPolicy}`, line.fallbackPolicy),
          ],
          [t("trace.formula"), `${line.formula} (${standard}, ${clause}, ${level})`],
        ]}
      />
    ),
    source: rate,
  };
}

export function retirementCells(line: RetirementLine, { t, locale, base }: Tools): Cells {
  return {
    line: (
      <Named
        href={base && `${base}/credits/${encodeURIComponent(line.key)}`}
        name={line.key}
        notes={[line.programme, line.projectName]}
      />
    ),
    calculation: (
      <Calculated
        shown={t("trace.credits", { count: integer(line.quantity) })}
        whole={t("trace.whole")}
        facts={[
          [t("trace.period"), t("trace.retiredOn", { day: day(line.retiredOn, locale) })],
          [t("trace.contract"), line.serial],
          [t("trace.evidence"), line.evidence],
        ]}
      />
    ),
    source: line.serial,
  };
}
