import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { PageHead } from "@/app/_ui/page-head";
import { integer } from "@/lib/domain/format";
import { listEditions, searchFactors } from "@/lib/services/factors";
import { type Asked, askedOf } from "./_parts/asked";
import { FactorSearch } from "./_parts/factor-search";
import { FactorTable } from "./_parts/factor-table";
import { Pages, pageSize } from "./_parts/pages";

type Props = { readonly searchParams: Promise<Asked> };

export async function generateMetadata() {
  const t = await getTranslations("factors");
  return { title: t("title") };
}

/** The factor library, searched by what the address says; the best match first. */
export default async function Page({ searchParams }: Props) {
  await currentActor();
  const asked = askedOf(await searchParams);
  const { offset = "0", ...narrowing } = asked;
  const found = await searchFactors({ ...narrowing, offset, limit: pageSize });
  const editions = await listEditions();
  const t = await getTranslations("factors");
  const all = (
    <>
      <LinkButton href="/factors/coefficients">{t("coefficients.link")}</LinkButton>
      <LinkButton href="/factors/editions">
        {t("editions.link", { count: integer(editions.length) })}
      </LinkButton>
    </>
  );
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} actions={all} />
      <div className="space-y-6">
        <FactorSearch asked={asked} categories={found.categories} regions={found.regions} />
        <p role="status" className="text-sm text-muted-foreground">
          {t("count", { count: found.rows })}
        </p>
        <FactorTable factors={found.factors} shareAlike={found.shareAlike} />
        <Pages asked={asked} rows={found.rows} />
      </div>
    </>
  );
}
