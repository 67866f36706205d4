import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { list } from "@/lib/domain/format";
import { findMeasureType } from "@/lib/domain/measures/measure-types";
import type { Row } from "../../_parts/rows";

/** What the measure says of itself. */
export function Facts({ row }: { row: Row }) {
  const t = useTranslations();
  const say = useTranslations("measures.page");
  const locale = useLocale();
  const type = findMeasureType(row.type);
  const kind = type ? t(type.word) : row.type;
  const { pool, order } = row;
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
          { term: say("pool"), detail: pool || null },
          {
            term: say("order"),
            detail:
              order === null ? say("alone") : say("orderText", { order: String(order), pool }),
          },
          { term: say("evidence"), detail: row.evidence || null },
          { term: say("note"), detail: row.note || null },
        ]}
      />
    </Card>
  );
}
