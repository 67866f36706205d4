import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { grouped, unitName } from "@/lib/domain/format";
import type { StepName } from "@/lib/domain/measures/types";
import { en } from "@/lib/domain/words/en";
import type { Row } from "../../_parts/rows";

/** The model's steps in their order, each with its exact value. */
export function Steps({ row: { result } }: { row: Row }) {
  const t = useTranslations();
  const locale = useLocale();
  if (!result) return null;
  return (
    <Card title={t("measures.page.steps")}>
      <ol className="divide-y border-y">
        {result.steps.map(({ step, value, unit }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are frozen in their order, and a step may recur
            key={index}
            className="flex flex-wrap items-baseline justify-between gap-x-6 py-2"
          >
            <span>{isStep(step) ? t(`calculator.steps.${step}`) : step}</span>
            <span className="ml-auto tabular-nums">
              {grouped(value)}
              {unit && <span className="text-muted-foreground"> {unitName(unit, locale)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function isStep(step: string): step is StepName {
  return step in en.calculator.steps;
}
