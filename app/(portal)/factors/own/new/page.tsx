import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { listOwnFactors, showOwnFactor } from "@/lib/services/own-factors";
import { ProposeForm } from "../_parts/propose-form";

type Props = { readonly searchParams: Promise<{ readonly after?: string }> };

export async function generateMetadata() {
  const t = await getTranslations("ownFactors.form");
  return { title: t("title") };
}

/** Proposes a factor of the organisation's own; `after` is the decided one that it changes. */
export default async function Page({ searchParams }: Props) {
  const actor = await currentActor();
  const own = await reached(listOwnFactors(actor));
  if (!own || own.proposing.length === 0) return <NoPermission role="reporter" />;
  const { after } = await searchParams;
  const earlier = after ? await reached(showOwnFactor(actor, after)) : undefined;
  const t = await getTranslations("ownFactors");
  const tLibrary = await getTranslations("factors");
  return (
    <>
      <PageHead
        title={t("form.title")}
        crumbs={[
          { href: "/factors", label: tLibrary("title") },
          { href: "/factors/own", label: t("title") },
        ]}
        lede={t("form.lede")}
      />
      <ProposeForm organisations={own.proposing} earlier={earlier} />
    </>
  );
}
