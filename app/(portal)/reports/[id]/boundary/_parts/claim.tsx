import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { countryNames } from "@/lib/domain/documents/country";
import { list } from "@/lib/domain/format";
import { mayDo, type Year } from "../../../_parts/year";

/** The claim that is submitted with the year. */
export function Claim({ year }: { year: Year }) {
  const t = useTranslations("workspace.boundary.claim");
  const tScope = useTranslations("categories.scope");
  const locale = useLocale();
  const { claim } = year.declarations;
  const edit = mayDo(year, "report.edit") && (
    <LinkButton href={`/reports/${year.report.id}/boundary/claim`} size="small">
      {t("edit")}
    </LinkButton>
  );
  return (
    <Card title={t("title")} aside={edit}>
      {claim ? (
        <DescriptionList
          items={[
            { term: t("type"), detail: t(`types.${claim.type}`) },
            { term: t("subject"), detail: claim.subject },
            {
              term: t("scopes"),
              detail: list(
                claim.scopes.map((one) => tScope(`s${one}`)),
                locale,
              ),
            },
            { term: t("markets"), detail: countryNames(claim.markets, locale) },
            ...(claim.productMark ? [{ term: t("productMark"), detail: t("yes") }] : []),
            ...(claim.labelled.length
              ? [{ term: t("labelled"), detail: list(claim.labelled, locale) }]
              : []),
          ]}
        />
      ) : (
        <p>{t("none")}</p>
      )}
    </Card>
  );
}
