import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { Letters } from "@/app/_ui/letters";
import { Notice } from "@/app/_ui/notice";
import { StatusChip } from "@/app/_ui/status-chip";
import { countryNames } from "@/lib/domain/documents/country";
import type { listClaims } from "@/lib/services/claims";
import { NoClaim } from "../../../_parts/no-claim";
import type { Year } from "../../../_parts/year";

export type ClaimRow = Awaited<ReturnType<typeof listClaims>>[number];
type Props = {
  readonly year: Year;
  readonly claim: ClaimRow | undefined;
  /** Of the certificate, once it is issued. */
  readonly number: string | undefined;
  /** The newest refusal of the claim, whose letter can be kept. */
  readonly refusal: string | undefined;
};

/** What is claimed and where the claim stands. */
export function Declared({ year, claim, number, refusal }: Props) {
  const t = useTranslations("review.claim");
  const tClaim = useTranslations("workspace.boundary.claim");
  const locale = useLocale();
  const declared = year.declarations.claim;
  return (
    <>
      {claim?.refusedReason && (
        <Notice
          tone="warning"
          title={t("refused")}
          action={refusal && <Letters reportId={year.report.id} refusal={refusal} />}
        >
          {claim.refusedReason}
        </Notice>
      )}
      <NoClaim year={year} />
      {number && (
        <Notice
          tone="success"
          title={t("issued")}
          action={<LinkButton href={`/certificates/${number}`}>{t("see")}</LinkButton>}
        >
          <code className="font-mono whitespace-nowrap">{number}</code>
        </Notice>
      )}
      <Card title={t("declared")} aside={claim && <StatusChip kind="claim" state={claim.state} />}>
        {declared ? (
          <DescriptionList
            items={[
              { term: tClaim("type"), detail: tClaim(`types.${declared.type}`) },
              { term: tClaim("subject"), detail: declared.subject },
              { term: tClaim("markets"), detail: countryNames(declared.markets, locale) },
            ]}
          />
        ) : (
          <p>{t("notDeclared")}</p>
        )}
      </Card>
    </>
  );
}
