import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { PageHead } from "@/app/_ui/page-head";
import { gwpSets } from "@/lib/domain/case/factor";
import { integer } from "@/lib/domain/format";
import { mayRole } from "@/lib/domain/permissions";
import { listEditions, searchFactors } from "@/lib/services/factors";
import { askedOf } from "./_parts/asked";
import { FactorSearch } from "./_parts/factor-search";
import { FactorTable } from "./_parts/factor-table";
import { FallBack } from "./_parts/fall-back";
import { Pages, pageSize } from "./_parts/pages";
import { PickNotice } from "./_parts/pick-notice";
import { pickingOf } from "./_parts/picking";

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> };

export async function generateMetadata() {
  const t = await getTranslations("factors");
  return { title: t("title") };
}

/** The factor library, searched by what the address says; the best match first, each with its reason. */
export default async function Page({ searchParams }: Props) {
  const actor = await currentActor();
  const typed = askedOf(await searchParams);
  const picking = await pickingOf(typed);
  const asked = { ...typed, gwpSet: typed.gwpSet ?? picking?.gwpSet };
  const gwpSet = gwpSets.find((one) => one === asked.gwpSet);
  const { text, category, region, year, unit, wider, offset = "0" } = asked;
  const narrowing = { text, category, region, year, unit, wider: wider === "1", gwpSet };
  const within = category ? undefined : picking?.categories?.slice();
  const paged = { categories: within, offset, limit: pageSize };
  const found = await searchFactors({ ...narrowing, ...paged }, actor);
  const editions = await listEditions();
  const t = await getTranslations("factors");
  const tOwn = await getTranslations("ownFactors");
  const all = (
    <>
      {actor.memberships.some(({ role }) => mayRole("report.view", role)) && (
        <LinkButton href="/factors/own">{tOwn("link")}</LinkButton>
      )}
      <LinkButton href="/factors/coefficients">{t("coefficients.link")}</LinkButton>
      <LinkButton href="/factors/editions">
        {t("editions.link", { count: integer(editions.length) })}
      </LinkButton>
      <LinkButton href="/factors/attributions">{t("attributions.link")}</LinkButton>
    </>
  );
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} actions={all} />
      <div className="space-y-6">
        {picking && <PickNotice picking={picking} asked={asked} />}
        <FactorSearch asked={asked} categories={found.categories} regions={found.regions} />
        <FallBack asked={asked} best={found.reasons[0]} />
        <p role="status" className="text-sm text-muted-foreground">
          {t("count", { count: found.rows })}
          {found.flagged !== null &&
            found.rows > 0 &&
            ` · ${t("flagged", { count: found.flagged, set: asked.gwpSet ?? "" })}`}
        </p>
        <FactorTable {...found} gwpSet={gwpSet} pick={picking?.back} />
        <Pages asked={asked} rows={found.rows} />
      </div>
    </>
  );
}
