import { getLocale, getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { nameIn } from "@/lib/domain/name-in";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { UnlessLocked } from "../../../../_parts/unless-locked";
import { yearOf } from "../../../../_parts/year";
import { SiteForm } from "../../_parts/site-form";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "boundary");

/** Changes a site. */
export default async function Page({ params }: Props) {
  const { id, key } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "site.edit");
  const site = year.sites.find((one) => one.key === decodeURIComponent(key));
  if (!site) return notThere();
  const entry = { kind: "site", key: site.key } as const;
  const locale = await getLocale();
  const t = await getTranslations("workspace.boundary.sites");
  return (
    <SectionPage
      year={year}
      section="boundary"
      entry={entry}
      title={t("edit", { site: nameIn(locale, site.name, site.localName) })}
    >
      <UnlessLocked year={year} entry={entry}>
        <SiteForm year={year} site={site} />
      </UnlessLocked>
    </SectionPage>
  );
}
