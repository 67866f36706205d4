import { useLocale, useTranslations } from "next-intl";
import { findCategory } from "@/lib/domain/categories";
import { period, tonnes, unitName } from "@/lib/domain/format";
import type { Year } from "../../../_parts/year";
import type { ActivityRow } from "./activity-table";
import { EditRow } from "./edit-row";
import { SaveAll } from "./save-all";

/** The same rows with quantity and note open: saved a row at a time, by Enter or by its button. */
export function EditTable({
  year,
  activities,
}: {
  year: Year;
  activities: readonly ActivityRow[];
}) {
  const t = useTranslations();
  const locale = useLocale();
  const heads = ["key", "category", "site", "period", "quantity", "unit", "note", "grams"] as const;
  const word = (category: string) => {
    const known = findCategory(category)?.word;
    return known ? t(known) : category;
  };
  return (
    <div data-rows className="space-y-2">
      <p className="text-sm text-muted-foreground">{t("activities.table.editHint")}</p>
      <section aria-label={t("activities.table.caption")} className="table-frame">
        <table className="ledger ledger-dense">
          <caption className="sr-only">{t("activities.table.caption")}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th
                  key={head}
                  scope="col"
                  className={head === "quantity" || head === "grams" ? "figure" : undefined}
                >
                  {t(`activities.table.${head}`)}
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">{t("activities.table.save")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {activities.map((activity) => (
              <EditRow
                key={activity.key}
                reportId={year.report.id}
                fields={fieldsOf(activity)}
                cells={{
                  category: word(activity.category),
                  site: activity.site,
                  period: period(activity.from, activity.to, locale),
                  unit: unitName(activity.unit, locale),
                  grams: activity.grams === null ? "–" : tonnes(activity.grams),
                }}
                words={{
                  quantity: t("activities.table.quantityOf", { key: activity.key }),
                  note: t("activities.table.noteOf", { key: activity.key }),
                  save: t("activities.table.save"),
                  saved: t("activities.table.saved", { key: activity.key }),
                  heads: {
                    category: t("activities.table.category"),
                    site: t("activities.table.site"),
                    period: t("activities.table.period"),
                    quantity: t("activities.table.quantity"),
                    unit: t("activities.table.unit"),
                    note: t("activities.table.note"),
                    grams: t("activities.table.grams"),
                  },
                }}
              />
            ))}
          </tbody>
        </table>
      </section>
      <SaveAll>{t("activities.table.saveAll")}</SaveAll>
    </div>
  );
}

/** A row as its form sends it: whole, so that only what was typed differs. */
function fieldsOf(activity: ActivityRow): Readonly<Record<string, string>> {
  const { grams: _, factorName: __, files: ___, ...row } = activity;
  const { creditNote, dataQuality, inputs, ...said } = row;
  const texts = Object.entries(said).map(([name, value]) => [name, String(value ?? "")]);
  return {
    ...Object.fromEntries(texts),
    inputs: JSON.stringify(inputs),
    creditNote: creditNote ? "on" : "",
    dataQuality: dataQuality?.join("/") ?? "",
  };
}
