import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { BridgeChart } from "@/app/_ui/charts/bridge-chart";
import { ScopeChart } from "@/app/_ui/charts/scope-chart";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { figuresFor } from "../../_parts/figures";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { type YearParams, yearOf } from "../../_parts/year";
import { Comparatives } from "./_parts/comparatives";
import { ByCategory, ByGas, BySite } from "./_parts/parts-tables";
import { Quality } from "./_parts/quality";
import { Sensitivity } from "./_parts/sensitivity";
import { TotalsTable } from "./_parts/totals-table";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "inventory");

type Props = YearParams & {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

/** Everything computed of a year: totals by both methods, the bridge, every breakdown, how sure it is. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const { figures, problems, statement } = await figuresFor(id);
  const t = await getTranslations("review.inventory");
  const left = Object.keys(problems).length;
  const of = statement ? t("statementOf", { cycle: String(statement.cycle) }) : t("draftOf");
  return (
    <SectionPage
      year={year}
      section="inventory"
      lede={t("lede")}
      actions={
        !year.ownSites && (
          <LinkButton download href={`/reports/${id}/case`}>
            {t("export")}
          </LinkButton>
        )
      }
    >
      {left > 0 && (
        <Notice
          tone="warning"
          title={t("unmet")}
          action={<LinkButton href={`/reports/${id}/review`}>{t("unmetAction")}</LinkButton>}
        >
          {t("unmetText", { count: left })}
        </Notice>
      )}
      <p className="text-sm text-muted-foreground">{of}</p>
      {figures && (
        <>
          <div className="space-y-6">
            <div className="rounded-md border bg-surface p-4">
              <ScopeChart reportId={id} totals={figures.inventory.totals} />
            </div>
            <div className="rounded-md border bg-surface p-4">
              <BridgeChart reportId={id} bridge={figures.bridge} />
            </div>
          </div>
          <TotalsTable reportId={id} totals={figures.inventory.totals} />
          <Sensitivity year={year} inventory={figures.inventory} />
          <ByCategory year={year} inventory={figures.inventory} />
          <ByGas year={year} inventory={figures.inventory} />
          <BySite year={year} inventory={figures.inventory} />
          <Comparatives year={year} figures={figures} />
          <Quality
            reportId={id}
            rows={year.counts.activities}
            at={`/reports/${id}/inventory`}
            asked={(await searchParams).quality === "show"}
          />
        </>
      )}
    </SectionPage>
  );
}
