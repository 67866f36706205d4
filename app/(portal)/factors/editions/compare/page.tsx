import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { gwpSets } from "@/lib/domain/case/factor";
import { compareEditions, editionsFor, openYears, previewAdoption } from "@/lib/services/adoption";
import { listEditions } from "@/lib/services/factors";
import { askedOf, type Query, queryOf } from "./_parts/asked";
import { ChooseEditions } from "./_parts/choose-editions";
import { Compared } from "./_parts/compared";
import { Effect } from "./_parts/effect";
import { ChooseYear, Successors } from "./_parts/on-a-year";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata() {
  const t = await getTranslations("factors.compare");
  return { title: t("title") };
}

/** Two editions beside each other, what the later one would do to an open year, and its adoption there. */
export default async function Page({ searchParams }: Props) {
  const actor = await currentActor();
  const query = await searchParams;
  const asked = askedOf(query);
  const { from, to, year } = asked;
  const gwpSet = gwpSets.find((one) => one === asked.gwpSet);
  const both = from && to ? { from, to, ...(gwpSet && { gwpSet }) } : undefined;
  const comparison = both && (await reached(compareEditions(both)));
  const years = await reached(openYears(actor));
  const editions = years && year ? await reached(editionsFor(actor, year)) : undefined;
  const trying = editions && year && to ? { reportId: year, edition: to } : undefined;
  const preview =
    trying && (await reached(previewAdoption(actor, { ...trying, version: undefined })));
  const t = await getTranslations("factors");
  const adopted = Number(query.adopted);
  return (
    <>
      <PageHead
        title={t("compare.title")}
        crumbs={[
          { href: "/factors", label: t("title") },
          { href: "/factors/editions", label: t("editions.title") },
        ]}
        lede={t("compare.lede")}
      />
      <div className="space-y-8">
        {adopted > 0 && <Notice tone="success">{t("adopt.done", { count: adopted })}</Notice>}
        <ChooseEditions asked={asked} editions={await listEditions()} />
        {comparison ? <Compared comparison={comparison} /> : <p>{t("compare.none")}</p>}
        {years && (
          <section className="space-y-4 border-t pt-6">
            <h2 className="text-xl font-semibold">{t("adopt.title")}</h2>
            <p className="max-w-reading text-muted-foreground">{t("adopt.lede")}</p>
            <ChooseYear asked={asked} years={years} />
            {editions && <Successors asked={asked} editions={editions} />}
            {preview && <Effect preview={preview} here={queryOf(asked)} />}
          </section>
        )}
      </div>
    </>
  );
}
