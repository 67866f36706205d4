import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { buttonLook } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { PageHead } from "@/app/_ui/page-head";
import { integer } from "@/lib/domain/format";
import { searchCoefficients } from "@/lib/services/factors";
import { CoefficientTable } from "../_parts/coefficient-table";

type Props = { readonly searchParams: Promise<{ readonly text?: string | string[] }> };

const most = 100;

export async function generateMetadata() {
  const t = await getTranslations("factors.coefficients");
  return { title: t("title") };
}

/** The numbers that the models of measures use, each with the key to enter and its publication. */
export default async function Page({ searchParams }: Props) {
  await currentActor();
  const asked = (await searchParams).text;
  const text = typeof asked === "string" ? asked.slice(0, 200) : undefined;
  const found = await searchCoefficients({ text });
  const t = await getTranslations("factors");
  const tCommon = await getTranslations("common");
  return (
    <>
      <PageHead
        title={t("coefficients.title")}
        crumbs={[{ href: "/factors", label: t("title") }]}
        lede={t("coefficients.lede")}
      />
      <form action="/factors/coefficients" className="flex flex-wrap items-end gap-3 print:hidden">
        <label className="block w-full max-w-md space-y-1">
          <span className="block text-sm text-muted-foreground">{t("coefficients.search")}</span>
          <input
            type="search"
            name="text"
            defaultValue={text}
            aria-describedby="coefficient-hint"
            className="h-10 w-full rounded-md border border-control bg-surface px-2 text-base text-foreground max-md:h-11"
          />
        </label>
        <button type="submit" className={buttonLook({ variant: "primary" })}>
          {t("apply")}
        </button>
      </form>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm text-muted-foreground">
        <span id="coefficient-hint">{t("coefficients.searchHint")}</span>
        {text && <Link href="/factors/coefficients">{tCommon("clearFilters")}</Link>}
      </p>
      <p role="status" className="mt-4 mb-2 text-sm text-muted-foreground">
        {t("coefficients.count", { count: found.length })}
        {found.length > most && ` · ${t("coefficients.first", { count: integer(most) })}`}
      </p>
      <CoefficientTable coefficients={found.slice(0, most)} />
    </>
  );
}
