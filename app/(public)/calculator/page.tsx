import { getTranslations } from "next-intl/server";
import { PageHead } from "@/app/_ui/page-head";
import type { Query } from "./_parts/asked";
import { Modes } from "./_parts/choose";
import { One } from "./_parts/one";
import { Pool } from "./_parts/pool";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata() {
  const t = await getTranslations("computing");
  return { title: t("title"), description: t("lede") };
}

/** What a computing measure saves, by the engine's own models; the address is the whole state. */
export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const t = await getTranslations("computing");
  const pool = query.mode === "pool";
  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ href: "/method", label: t("method") }]}
        lede={t("lede")}
      />
      <Modes pool={pool} />
      {pool ? <Pool query={query} /> : <One query={query} />}
      <p className="mt-8 max-w-reading text-sm text-muted-foreground">{t("stored")}</p>
    </>
  );
}
