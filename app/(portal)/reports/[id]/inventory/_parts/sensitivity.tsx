import { useTranslations } from "next-intl";
import { Stat, StatList } from "@/app/_ui/stat";
import { Traced } from "@/app/_ui/trace/traced";
import { tonnes } from "@/lib/domain/format";
import type { Inventory } from "@/lib/domain/inventory/types";
import type { Year } from "../../../_parts/year";

/** What another factor for uncovered electricity would give, and what rests on other GWP sets. */
export function Sensitivity({
  year,
  inventory,
}: {
  year: Year;
  inventory: Omit<Inventory, "lines">;
}) {
  const t = useTranslations("review.inventory");
  const unit = useTranslations("units")("tonnesCo2e");
  const { sensitivityScope12: grams, flagged } = inventory;
  const { sensitivityFactor } = year.boundary;
  const told = t("flagged", {
    mismatch: tonnes(flagged.gwpMismatch),
    unstated: tonnes(flagged.gwpUnstated),
  });
  return (
    <div className="space-y-2">
      {grams !== null && sensitivityFactor && (
        <StatList>
          <Stat
            size="small"
            label={t("sensitivity", { factor: sensitivityFactor })}
            figure={
              <Traced reportId={year.report.id} figure="inventory.sensitivityScope12">
                {tonnes(grams)}
              </Traced>
            }
            unit={unit}
            note={t("sensitivityNote")}
          />
        </StatList>
      )}
      <p className="text-sm text-muted-foreground">{told}</p>
    </div>
  );
}
