import { useLocale, useTranslations } from "next-intl";
import type { Measure } from "@/lib/domain/case/case-file";
import { grouped, unitName } from "@/lib/domain/format";
import type { MeasureResult } from "@/lib/domain/inventory/types";
import { formulaOf } from "@/lib/domain/measures/formulas";
import type { StepName } from "@/lib/domain/measures/types";
import { en } from "@/lib/domain/words/en";
import { Table } from "../table";
import { Formula } from "./formula";

type Props = { readonly model: Measure["model"]; readonly steps: MeasureResult["steps"] };

/** The model's steps in their order: formula, the same in numbers, and the exact value. */
export function MeasureSteps({ model, steps }: Props) {
  const t = useTranslations();
  const say = useTranslations("computing.result");
  const locale = useLocale();
  const rows = steps.map((step, index) => ({ ...step, key: String(index) }));
  return (
    <Table
      dense
      caption={say("steps")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "step",
          head: say("step"),
          names: true,
          cell: ({ step }) => (isStep(step) ? t(`calculator.steps.${step}`) : step),
        },
        {
          key: "formula",
          head: say("formula"),
          cell: ({ step }) => <Formula text={formulaOf(model, step)} />,
        },
        {
          key: "numbers",
          head: say("numbers"),
          cell: ({ working }) => working?.replace(/\d+(\.\d+)?/g, grouped) || null,
        },
        {
          key: "value",
          head: say("value"),
          number: true,
          cell: ({ value, unit }) => `${grouped(value)} ${unit && unitName(unit, locale)}`.trim(),
        },
      ]}
    />
  );
}

function isStep(step: string): step is StepName {
  return step in en.calculator.steps;
}
