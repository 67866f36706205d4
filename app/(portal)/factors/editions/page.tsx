import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { PageHead } from "@/app/_ui/page-head";
import { integer } from "@/lib/domain/format";
import { listEditions } from "@/lib/services/factors";
import { EditionTable } from "../_parts/edition-table";

export async function generateMetadata() {
  const t = await getTranslations("factors.editions");
  return { title: t("title") };
}

/** Every publication that the library's numbers come from, with its licence and how to name it. */
export default async function Page() {
  await currentActor();
  const editions = await listEditions();
  const t = await getTranslations("factors");
  const rows = editions.reduce((sum, edition) => sum + edition.rows, 0);
  const byName = [...editions].sort(
    (a, b) => a.publisher.localeCompare(b.publisher) || b.year - a.year,
  );
  return (
    <>
      <PageHead
        title={t("editions.title")}
        crumbs={[{ href: "/factors", label: t("title") }]}
        lede={t("editions.lede")}
        actions={<LinkButton href="/factors/editions/compare">{t("compare.link")}</LinkButton>}
      />
      <p className="mb-4 text-sm text-muted-foreground">
        {t("editions.count", { editions: integer(editions.length), rows: integer(rows) })}
      </p>
      <EditionTable editions={byName} />
    </>
  );
}
