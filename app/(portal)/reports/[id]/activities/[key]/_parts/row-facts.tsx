import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { period, quantity, uncertainty } from "@/lib/domain/format";
import { findMethod } from "@/lib/domain/methods/methods";
import { siteIn } from "@/lib/domain/name-in";
import type { Year } from "../../../../_parts/year";
import type { Row } from "./row";

/** What the row says, as it was entered. */
export function RowFacts({ year, row: { activity } }: { year: Year; row: Row }) {
  const t = useTranslations("activities");
  const word = useTranslations();
  const method = findMethod(activity.method);
  const tScope = useTranslations("categories.scopeLong");
  const locale = useLocale();
  const site = year.sites.find(({ key }) => key === activity.site);
  const amount = activity.quantity && quantity(activity.quantity, activity.unit, locale);
  return (
    <Card title={t("row.facts")}>
      <DescriptionList
        items={[
          { term: t("filters.scope"), detail: tScope(`s${activity.scope}`) },
          { term: t("form.site"), detail: site ? siteIn(locale, site) : activity.site },
          { term: t("table.period"), detail: period(activity.from, activity.to, locale) },
          { term: t("form.quantity"), detail: amount || null },
          ...(method && method.key !== ""
            ? [{ term: t("form.method"), detail: word(method.word) }]
            : []),
          ...(method?.inputs ?? []).map((input) => ({
            term: word(input.word),
            detail: activity.inputs[input.name] || null,
          })),
          { term: t("form.dataKind"), detail: t(`form.dataKinds.${activity.dataKind}`) },
          { term: t("form.quality"), detail: activity.dataQuality?.join(" / ") ?? null },
          {
            term: t("form.uncertainty"),
            detail: activity.uncertaintyPercent && uncertainty(activity.uncertaintyPercent, locale),
          },
          { term: t("form.supplier"), detail: activity.supplier || null },
          { term: t("form.evidence"), detail: activity.evidence || null },
          { term: t("form.note"), detail: activity.note || null },
        ]}
      />
    </Card>
  );
}
