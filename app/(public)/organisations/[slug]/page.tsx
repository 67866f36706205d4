import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { DescriptionList } from "@/app/_ui/description-list";
import { Link } from "@/app/_ui/link";
import { notThere } from "@/app/_ui/not-there";
import { PageHead } from "@/app/_ui/page-head";
import { PledgeTables } from "@/app/_ui/pledge-tables";
import { reached } from "@/app/_ui/reached";
import { countryName } from "@/lib/domain/documents/country";
import { nameIn } from "@/lib/domain/name-in";
import { publicPledges } from "@/lib/services/pledges";
import { publicRecords, publicYears } from "@/lib/services/public-years";
import { publicOrganisation } from "@/lib/services/register";
import { RegisterTable } from "../../register/_parts/register-table";

import { Trend } from "./trend";

type Props = { readonly params: Promise<{ readonly slug: string }> };
const load = cache((slug: string) =>
  /^[a-z0-9-]{1,60}$/.test(slug) ? reached(publicOrganisation(slug)) : notThere(),
);

export async function generateMetadata({ params }: Props) {
  const found = await load((await params).slug);
  const locale = await getLocale();
  return (
    found && { title: nameIn(locale, found.organisation.legalName, found.organisation.localName) }
  );
}

/** All that an organisation has published, its years beside each other. */
export default async function Page({ params }: Props) {
  const { slug } = await params;
  const found = await load(slug);
  if (!found) return null;
  const years = await publicYears(slug);
  const records = years.length > 0 ? (await publicRecords(slug)).years : [];
  const tYears = await getTranslations("restatements.public");
  const t = await getTranslations("register");
  const locale = await getLocale();
  const pledges = await publicPledges(found.organisation.slug);
  const { legalName, localName, registrationNumber, country, sector } = found.organisation;
  const name = nameIn(locale, legalName, localName);
  const other = name === legalName ? localName : legalName;
  return (
    <>
      <PageHead
        title={name}
        crumbs={[{ href: "/register", label: t("title") }]}
        chip={found.demo && <DemoBadge />}
        lede={t("organisation.lede")}
      />
      <div className="mb-10 max-w-reading">
        <DescriptionList
          items={[
            ...(other ? [{ term: t("organisation.other"), detail: other }] : []),
            { term: t("organisation.registration"), detail: registrationNumber },
            { term: t("organisation.country"), detail: countryName(country, locale) },
            { term: t("organisation.sector"), detail: sector },
          ]}
        />
      </div>
      <h2 className="mb-3 text-xl font-semibold">{t("organisation.certificates")}</h2>
      <RegisterTable certificates={found.certificates} withoutHolder />
      {records.length > 0 && <Trend records={records} />}
      {years.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-3 text-xl font-semibold">{tYears("years")}</h2>
          <ul className="space-y-2">
            {years.map((label) => (
              <li key={label}>
                <Link href={`/organisations/${slug}/${encodeURIComponent(label)}`}>
                  {tYears("link", { label })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {pledges.length > 0 && (
        <div className="mt-10">
          <PledgeTables pledges={pledges} />
        </div>
      )}
    </>
  );
}
