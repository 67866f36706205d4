import { useLocale, useTranslations } from "next-intl";
import { day } from "@/lib/domain/format";
import type { publicListings } from "@/lib/services/pledges";
import { Ended } from "../ended";
import { OutsideLink } from "../outside-link";
import { Table } from "../table";

type Props = { readonly listings: Awaited<ReturnType<typeof publicListings>> };

/** Where else a certificate is listed, since when, and when that was last looked at. */
export function Listings({ listings }: Props) {
  const t = useTranslations("pledges");
  const locale = useLocale();
  if (listings.length === 0) return <p>{t("noListings")}</p>;
  return (
    <Table
      caption={t("listings")}
      hideCaption
      rows={listings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "platform",
          head: t("platform"),
          names: true,
          cell: ({ platform, url }) => (
            <span>
              {platform} <OutsideLink href={url} />
            </span>
          ),
        },
        { key: "listed", head: t("listedOn"), cell: ({ listedOn }) => day(listedOn, locale) },
        { key: "state", head: t("state"), cell: (listing) => <Ended of={listing} /> },
        { key: "checked", head: t("checkedOn"), cell: ({ checkedOn }) => day(checkedOn, locale) },
      ]}
    />
  );
}
