import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { CertificateEvents } from "@/app/_ui/certificate/events";
import { Listings } from "@/app/_ui/certificate/listings";
import { Papers } from "@/app/_ui/certificate/papers";
import { Successors } from "@/app/_ui/certificate/successors";
import { WithdrawnOpinion } from "@/app/_ui/certificate/withdrawn-opinion";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { nameIn } from "@/lib/domain/name-in";
import { mayRole } from "@/lib/domain/permissions";
import { showCertificate } from "@/lib/services/certificates";
import { publicListings } from "@/lib/services/pledges";
import { Facts } from "./facts";
import { ListingActs } from "./listing-acts";
import { ListingForm } from "./listing-form";
import { Say } from "./say";
import { Share } from "./share";

type Props = { readonly params: Promise<{ readonly id: string }> };

const load = cache(async (id: string) => reached(showCertificate(await currentActor(), id)));

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("certificates");
  const found = await load((await params).id);
  return { title: found ? t("pageTitle", { number: found.certificate.number }) : t("title") };
}

export default async function Page({ params }: Props) {
  const actor = await currentActor();
  const found = await load((await params).id);
  if (!found) return <NoPermission role="reporter" />;
  const t = await getTranslations("certificates");
  const words = await getTranslations("pledges");
  const locale = await getLocale();
  const { certificate } = found;
  const { number, holder, year, state, demo } = certificate;
  const lists = actor.memberships.some(({ role }) => mayRole("listing.record", role));
  const listings = await publicListings(number);
  return (
    <>
      <PageHead
        title={<span className="font-mono">{number}</span>}
        crumbs={[{ href: "/certificates", label: t("crumb") }]}
        chip={
          <>
            <StatusChip kind="certificate" state={state} />
            {demo && <DemoBadge />}
          </>
        }
        lede={`${nameIn(locale, holder.legalName, holder.localName)}, ${year.label}`}
        actions={
          <LinkButton href={`/register/${number}`} variant="primary">
            {t("publicPage")}
          </LinkButton>
        }
      />
      <div className="space-y-8">
        <Card title={t("papers")}>
          <WithdrawnOpinion certificate={certificate} />
          <Papers number={number} documents={certificate.documents} />
        </Card>
        <Facts certificate={certificate} />
        <Share certificate={certificate} />
        <Say certificate={certificate} />
        <Card title={words("listings")}>
          <Listings listings={listings} />
          {lists && (
            <>
              <ListingActs listings={listings} />
              <div className="mt-4">
                <ListingForm number={number} />
              </div>
            </>
          )}
        </Card>
        <Card title={t("history")}>
          <Successors certificate={certificate} />
          <CertificateEvents history={certificate.history} />
        </Card>
      </div>
    </>
  );
}
