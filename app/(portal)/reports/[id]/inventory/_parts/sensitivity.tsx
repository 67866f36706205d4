import { useTranslations } from "next-intl";
import { Stat, StatList } from "@/app/_ui/stat";
import { Traced } from "@/app/_ui/trace/traced";
import { tonnes } from "@/lib/domain/format";
import type { Inventory } from "@/lib/domain/inventory/types";
import type { Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly inventory: Omit<Inventory, "lines"> };

/** What another factor for uncovered electricity would give, and what rests on other GWP sets. */
export function Sensitivity({ year, inventory }: Props) {
  const t = useTranslations("review.inventory");
  const tTrace = useTranslations("trace.figures.flagged");
  const unit = useTranslations("units")("tonnesCo2e");
  const { sensitivityScope12: grams, flagged } = inventory;
  const { sensitivityFactor } = year.boundary;
  const figure = (path: string, mass: number) => (
    <Traced reportId={year.report.id} figure={`inventory.${path}`}>
      {tonnes(mass)}
    </Traced>
  );
  return (
    <StatList>
      {grams !== null && sensitivityFactor && (
        <Stat
          size="small"
          label={t("sensitivity", { factor: sensitivityFactor })}
          figure={figure("sensitivityScope12", grams)}
          unit={unit}
          note={t("sensitivityNote")}
        />
      )}
      <Stat
        size="small"
        label={tTrace("gwpMismatch")}
        figure={figure("flagged.gwpMismatch", flagged.gwpMismatch)}
        unit={unit}
      />
      <Stat
        size="small"
        label={tTrace("gwpUnstated")}
        figure={figure("flagged.gwpUnstated", flagged.gwpUnstated)}
        unit={unit}
      />
    </StatList>
  );
}
