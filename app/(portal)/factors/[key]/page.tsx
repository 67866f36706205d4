import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { isOwnKey } from "@/lib/domain/factors/own-key";
import type { Actor } from "@/lib/domain/roles";
import { showFactor } from "@/lib/services/factors";
import { listOwnFactors } from "@/lib/services/own-factors";
import { Attribution } from "../_parts/attribution";
import { FactorFacts } from "../_parts/factor-facts";
import { FactorHead } from "../_parts/factor-head";
import { Gases } from "../_parts/gases";
import { InLibrary } from "../_parts/in-library";

type Props = { readonly params: Promise<{ readonly key: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).key) };
}

/** An own factor has a page of its own, by the id its proposal has. */
async function ownOf(actor: Actor, key: string): Promise<string> {
  const { factors } = await listOwnFactors(actor);
  return factors.find((one) => one.key === key)?.id ?? (await notThere());
}

/** One factor: its value and gases, who published it under which licence, and how it was checked. */
export default async function Page({ params }: Props) {
  const actor = await currentActor();
  const key = decodeURIComponent((await params).key);
  if (isOwnKey(key)) return redirect(`/factors/own/${await ownOf(actor, key)}` as Route);
  const shown = await reached(showFactor(key));
  if (!shown) return <NoPermission role="reporter" />;
  const { factor, edition } = shown;
  const t = await getTranslations("factors");
  const tCommon = await getTranslations("common");
  return (
    <>
      <PageHead
        title={factor.name}
        crumbs={[{ href: "/factors", label: t("title") }]}
        lede={<Copy text={factor.key} label={t("page.copyKey")} done={tCommon("copied")} />}
      />
      <div className="space-y-6">
        {edition.shareAlike === 1 && <Notice tone="warning">{t("page.shareAlike")}</Notice>}
        <FactorHead factor={factor} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Card title={t("page.facts")}>
            <FactorFacts factor={factor} />
          </Card>
          <div className="min-w-0 space-y-6">
            <Gases factor={factor} />
            <InLibrary shown={shown} />
            <Attribution edition={{ ...edition, ...factor.source }} />
          </div>
        </div>
      </div>
    </>
  );
}
