import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { DescriptionList } from "@/app/_ui/description-list";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { showFactor } from "@/lib/services/factors";
import { FactorFacts } from "../_parts/factor-facts";
import { Gases } from "../_parts/gases";

type Props = { readonly params: Promise<{ readonly key: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).key) };
}

/** One factor: its value and gases, who published it under which licence, and how it was checked. */
export default async function Page({ params }: Props) {
  await currentActor();
  const shown = await reached(showFactor(decodeURIComponent((await params).key)));
  if (!shown) return <NoPermission role="reporter" />;
  const { factor, edition, confidence } = shown;
  const t = await getTranslations("factors");
  const tCommon = await getTranslations("common");
  const known = ["primary-copy", "multi-transcription", "single-transcription"] as const;
  const checked = known.find((one) => one === confidence) ?? "other";
  return (
    <>
      <PageHead
        title={factor.name}
        crumbs={[{ href: "/factors", label: t("title") }]}
        lede={<Copy text={factor.key} label={t("page.copyKey")} done={tCommon("copied")} />}
      />
      <div className="space-y-6">
        {edition.shareAlike === 1 && <Notice tone="warning">{t("page.shareAlike")}</Notice>}
        <Card title={t("page.facts")}>
          <FactorFacts factor={factor} />
        </Card>
        <Gases factor={factor} />
        <Card title={t("page.library")}>
          <DescriptionList
            items={[
              {
                term: t("page.loadedAs"),
                detail: `${edition.title} ${edition.edition} · ${t("page.rows", { rows: String(edition.rows) })}`,
              },
              {
                term: t("page.confidence"),
                detail: t(`page.confidences.${checked}`, { confidence }),
              },
            ]}
          />
        </Card>
      </div>
    </>
  );
}
