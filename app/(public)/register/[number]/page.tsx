import { getLocale, getTranslations } from "next-intl/server";
import { CertificateEvents } from "@/app/_ui/certificate/events";
import { Listings } from "@/app/_ui/certificate/listings";
import { Papers } from "@/app/_ui/certificate/papers";
import { WithdrawnOpinion } from "@/app/_ui/certificate/withdrawn-opinion";
import { ClientWords } from "@/app/_ui/client-words";
import { nameIn } from "@/lib/domain/name-in";
import { publicComplaints } from "@/lib/services/complaints";
import { publicListings } from "@/lib/services/pledges";
import { Compare } from "./compare";
import { Complaints } from "./complaints";
import { Credits } from "./credits";
import { Exclusions } from "./exclusions";
import { Factors } from "./factors";
import { Figures } from "./figures";
import { Gate } from "./gate";
import { load, type Params } from "./load";
import { Measures } from "./measures";
import { Proof } from "./proof";
import { Section } from "./section";
import { Stated } from "./stated";
import { Verdict } from "./verdict";
import { Verification } from "./verification";

type Props = Params & { readonly searchParams: Promise<{ readonly sha256?: string }> };

export async function generateMetadata({ params }: Params) {
  const found = await load((await params).number);
  if (!found) return {};
  const { number, holder, year, said } = found;
  const locale = await getLocale();
  const name = nameIn(locale, holder.legalName, holder.localName);
  return { title: `${number}, ${name}, ${year.label}`, description: said[locale].sentence };
}

/** A certificate as anyone may read it: the verdict first, then what it covers and what it does not. */
export default async function Page({ params, searchParams }: Props) {
  const certificate = await load((await params).number);
  if (!certificate) return null;
  const t = await getTranslations("register.certificate");
  const { sha256 = "" } = await searchParams;
  const pledges = await getTranslations("pledges");
  const listings = await publicListings(certificate.number);
  const complaints = await publicComplaints(certificate.number);
  return (
    <ClientWords areas={[]}>
      <article>
        <Verdict certificate={certificate} now={new Date().toISOString()} />
        <Stated certificate={certificate} />
        <Figures certificate={certificate} />
        <Credits certificate={certificate} />
        <Verification certificate={certificate} />
        <Section id="papers" title={t("papers.title")} lede={t("papers.lede")}>
          <WithdrawnOpinion certificate={certificate} />
          <Papers number={certificate.number} documents={certificate.documents} />
        </Section>
        <Compare certificate={certificate} sha256={sha256.trim().toLowerCase()} />
        <Gate certificate={certificate} />
        <Exclusions certificate={certificate} />
        <Measures certificate={certificate} />
        <Factors certificate={certificate} />
        <Proof certificate={certificate} />
        <Section id="history" title={t("history.title")}>
          <CertificateEvents history={certificate.history} />
        </Section>
        <Section id="listings" title={pledges("listings")} lede={pledges("listingsLede")}>
          <Listings listings={listings} />
        </Section>
        <Complaints number={certificate.number} complaints={complaints} />
      </article>
    </ClientWords>
  );
}
