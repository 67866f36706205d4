import { useTranslations } from "next-intl";
import { Stat, StatList } from "@/app/_ui/stat";
import { tonnes } from "@/lib/domain/format";
import type { MeasureResult } from "@/lib/domain/inventory/types";

/** What the measure avoided, in all and by scope, and whether it counts. */
export function Result({ result: { grams, byScope, evidenceClass } }: { result: MeasureResult }) {
  const t = useTranslations("measures.page");
  const tScope = useTranslations("categories.scope");
  const unit = useTranslations("units")("tonnesCo2e");
  return (
    <StatList>
      <Stat
        label={t("saved")}
        figure={tonnes(grams)}
        unit={unit}
        note={t(evidenceClass === "modelled" ? "screening" : "counts")}
      />
      {byScope.map((part) => (
        <Stat
          key={part.scope}
          label={tScope(`s${part.scope}`)}
          figure={tonnes(part.grams)}
          unit={unit}
        />
      ))}
    </StatList>
  );
}
