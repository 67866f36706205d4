import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { list, period } from "@/lib/domain/format";
import type { Year } from "../../../_parts/year";

/** The boundary and the method, as they are printed. */
export function Facts({ year }: { year: Year }) {
  const t = useTranslations("workspace.boundary");
  const tScope = useTranslations("categories.scope");
  const locale = useLocale();
  const { report, boundary, organisation } = year;
  const fallback = t(`fallbacks.${boundary.marketFallback}`);
  return (
    <Card title={t("facts")}>
      <DescriptionList
        items={[
          { term: t("legalName"), detail: organisation?.legalName },
          { term: t("registration"), detail: organisation?.registrationNumber },
          { term: t("period"), detail: period(report.firstDay, report.lastDay, locale) },
          { term: t("approach"), detail: t(`approaches.${boundary.approach}`) },
          {
            term: t("scopes"),
            detail: list(
              boundary.scopes.map((one) => tScope(`s${one}`)),
              locale,
            ),
          },
          { term: t("gwpSet"), detail: `IPCC ${boundary.gwpSet}` },
          {
            term: t("fallback"),
            detail: <Noted text={fallback} note={boundary.marketFallbackReason} />,
          },
          { term: t("sensitivity"), detail: boundary.sensitivityFactor },
          {
            term: t("baseYear"),
            detail: <Noted text={String(boundary.baseYear)} note={boundary.baseYearNote} />,
          },
          { term: t("language"), detail: t(`languages.${boundary.prevailingLanguage}`) },
        ]}
      />
    </Card>
  );
}

function Noted({ text, note }: { text: string; note: string }) {
  return (
    <>
      {text}
      {note && <span className="block text-sm text-muted-foreground">{note}</span>}
    </>
  );
}
