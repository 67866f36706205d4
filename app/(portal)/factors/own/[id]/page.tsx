import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { showOwnFactor } from "@/lib/services/own-factors";
import { FactorFacts } from "../../_parts/factor-facts";
import { FactorHead } from "../../_parts/factor-head";
import { Gases } from "../../_parts/gases";
import { DecideForm } from "../_parts/decide-form";
import { Proposal } from "../_parts/proposal";
import { ProposalState } from "../_parts/state";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("ownFactors");
  return { title: t("title") };
}

/** A factor of the organisation's own: what was proposed, by whom, with which proof, and the decision. */
export default async function Page({ params }: Props) {
  const shown = await reached(showOwnFactor(await currentActor(), (await params).id));
  if (!shown) return <NoPermission role="reporter" />;
  const { factor, decision, own, mayDecide, mayPropose } = shown;
  const t = await getTranslations("ownFactors");
  const tLibrary = await getTranslations("factors");
  const tCommon = await getTranslations("common");
  return (
    <>
      <PageHead
        title={factor.name}
        chip={<ProposalState decision={decision} />}
        crumbs={[
          { href: "/factors", label: tLibrary("title") },
          { href: "/factors/own", label: t("title") },
        ]}
        lede={<Copy text={factor.key} label={tLibrary("page.copyKey")} done={tCommon("copied")} />}
        actions={
          decision !== null &&
          mayPropose && (
            <LinkButton href={`/factors/own/new?after=${shown.id}`}>
              {t("page.next", { key: shown.nextKey })}
            </LinkButton>
          )
        }
      />
      <div className="space-y-6">
        {decision === "approved" && (
          <Notice tone="success">{t("page.usable", { key: factor.key })}</Notice>
        )}
        {decision === null && (
          <Notice tone="warning">
            {t("page.waits")} {own && t("page.yours")}
          </Notice>
        )}
        <FactorHead factor={factor} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <div className="min-w-0 space-y-6">
            <Card title={t("page.value")}>
              <FactorFacts factor={factor} />
            </Card>
            <Gases factor={factor} />
          </div>
          <div className="min-w-0 space-y-6">
            <Proposal shown={shown} />
            {mayDecide && !own && <DecideForm id={shown.id} />}
          </div>
        </div>
      </div>
    </>
  );
}
