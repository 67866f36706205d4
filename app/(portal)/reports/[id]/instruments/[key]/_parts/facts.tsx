import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { day, grouped, period } from "@/lib/domain/format";
import { readsCertificates } from "@/lib/domain/ledger/certificate-block";
import type { Year } from "../../../../_parts/year";
import { Serials } from "../../_parts/instrument-table";
import type { Row } from "../../_parts/rows";

/** What the instrument says of itself. */
export function Facts({ year, row }: { year: Year; row: Row }) {
  const t = useTranslations("instruments");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const site = year.sites.find(({ key }) => key === row.site);
  return (
    <Card title={t("facts.title")}>
      <DescriptionList
        items={[
          { term: t("table.kind"), detail: t(`kinds.${row.kind}`) },
          { term: t("table.system"), detail: row.system },
          { term: t("facts.technology"), detail: row.technology || null },
          { term: t("facts.generator"), detail: row.generator || null },
          { term: t("table.market"), detail: row.market },
          {
            term: t("table.site"),
            detail: row.site === null ? t("form.anySite") : (site?.name ?? row.site),
          },
          { term: t("facts.assignedOnly"), detail: tCommon(row.assignedOnly ? "yes" : "no") },
          { term: t("table.megawattHours"), detail: grouped(row.megawattHours) },
          {
            term: t("facts.rate"),
            detail: t("facts.rateValue", { value: grouped(row.kilogramsPerMegawattHour) }),
          },
          { term: t("table.vintage"), detail: period(row.vintageFrom, row.vintageTo, locale) },
          { term: t("table.serials"), detail: row.serialFrom ? <Serials row={row} /> : null },
          {
            term: t("facts.overlap"),
            detail: row.serialFrom
              ? t(readsCertificates(row) ? "facts.overlapRange" : "facts.overlapWhole")
              : null,
          },
          { term: t("table.retired"), detail: row.retiredOn && day(row.retiredOn, locale) },
          { term: t("facts.beneficiary"), detail: row.beneficiary || null },
          { term: t("facts.evidence"), detail: row.evidence || null },
        ]}
      />
    </Card>
  );
}
