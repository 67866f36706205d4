import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { credits as creditsOf, day, period } from "@/lib/domain/format";
import { findProgramme } from "@/lib/domain/programmes";
import { Checked, type Retirement } from "../../_parts/retirement-table";

/** The retirement as the registry has it. */
export function Facts({ retirement: one }: { retirement: Retirement }) {
  const t = useTranslations("credits");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const programme = findProgramme(one.programme);
  const address = /^https?:\/\//.test(one.registryUrl) && (
    <a
      href={one.registryUrl}
      rel="noreferrer noopener"
      className="text-primary underline underline-offset-3 wrap-anywhere"
    >
      {one.registryUrl}
    </a>
  );
  return (
    <Card title={t("facts.title")}>
      <DescriptionList
        items={[
          { term: t("table.quantity"), detail: creditsOf(one.quantity, locale) },
          {
            term: t("facts.programme"),
            detail: programme ? `${programme.name} (${programme.key})` : one.programme,
          },
          { term: t("table.project"), detail: one.projectName },
          { term: t("facts.projectId"), detail: one.projectId },
          { term: t("facts.country"), detail: one.country },
          { term: t("table.type"), detail: t(`types.${one.creditType}`) },
          { term: t("facts.methodology"), detail: one.methodology || null },
          { term: t("table.vintage"), detail: period(one.vintageFrom, one.vintageTo, locale) },
          { term: t("facts.issuedOn"), detail: day(one.issuedOn, locale) },
          { term: t("table.retiredOn"), detail: day(one.retiredOn, locale) },
          { term: t("facts.forward"), detail: tCommon(one.forward ? "yes" : "no") },
          { term: t("facts.beneficiary"), detail: one.beneficiary },
          { term: t("facts.purpose"), detail: one.purpose },
          { term: t("facts.registry"), detail: address || one.registryUrl || null },
          { term: t("facts.adjustment"), detail: t(`facts.adjustments.${one.adjustment}`) },
          { term: t("table.checked"), detail: <Checked retirement={one} /> },
          { term: t("facts.evidence"), detail: one.evidence || null },
        ]}
      />
    </Card>
  );
}
