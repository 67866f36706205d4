import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { times } from "@/lib/domain/decimal";
import { day, grouped, list, percent, quantity } from "@/lib/domain/format";
import { findMeasureType } from "@/lib/domain/measures/measure-types";
import type { Row } from "../../_parts/rows";

/** What the measure says of itself. */
export function Facts({ row }: { row: Row }) {
  const t = useTranslations();
  const say = useTranslations("measures.page");
  const locale = useLocale();
  const type = findMeasureType(row.type);
  const kind = type ? t(type.word) : row.type;
  return (
    <Card title={say("facts")}>
      <DescriptionList
        items={[
          {
            term: say("type"),
            detail: type?.greenComputing ? `${kind} · ${say("green")}` : kind,
          },
          { term: say("model"), detail: t(`calculator.models.${row.model}`) },
          { term: say("class"), detail: t(`measures.classes.${row.evidenceClass}`) },
          { term: say("localName"), detail: row.localName || null },
          {
            term: say("scopes"),
            detail: list(
              row.scopes.map((scope) => t(`categories.scope.s${scope}`)),
              locale,
            ),
          },
          { term: say("pool"), detail: row.pool || null },
          {
            term: say("order"),
            detail: useOrder(row),
          },
          { term: say("start"), detail: useStart(row) },
          { term: say("unit"), detail: row.functionalUnit || null },
          { term: say("work"), detail: useWork(row) },
          { term: say("baseline"), detail: row.baseline || null },
          { term: say("additionality"), detail: row.additionality || null },
          {
            term: say("embodied"),
            detail: row.embodiedAvoidedKilograms && (
              <>
                {quantity(row.embodiedAvoidedKilograms, "kg", locale)} CO₂e
                <span className="block text-muted-foreground">{say("embodiedNote")}</span>
              </>
            ),
          },
          { term: say("evidence"), detail: row.evidence || null },
          { term: say("note"), detail: row.note || null },
        ]}
      />
    </Card>
  );
}

/** Its place in the pool, and that the places before it come first. */
function useOrder({ pool, order }: Row) {
  const t = useTranslations("measures.page");
  if (order === null) return t("alone");
  return order === 1 ? t("orderFirst", { pool }) : t("orderText", { order: String(order), pool });
}

/** The day it started, and the share of the year that it then counts for. */
function useStart({ start, result }: Row) {
  const t = useTranslations("measures.page");
  const locale = useLocale();
  if (!start) return t("startBefore");
  const share = times(result?.detail?.yearShare ?? 1, 100);
  return t("startText", { day: day(start, locale), share: percent(share) });
}

function useWork({ workBefore, workAfter, functionalUnit: unit }: Row) {
  const t = useTranslations("computing.rebound");
  if (workBefore === null || workAfter === null) return null;
  return t("workText", { before: grouped(workBefore), after: grouped(workAfter), unit }).trim();
}
