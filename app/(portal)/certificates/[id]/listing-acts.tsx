import { useTranslations } from "next-intl";
import { EndForm } from "@/app/_ui/end-form";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { publicListings } from "@/lib/services/pledges";
import { checkListingAction, endListingAction } from "./actions";

type Props = { readonly listings: Awaited<ReturnType<typeof publicListings>> };

/** Of each listing that stands: renew the day it was looked at by one press, or end it. */
export function ListingActs({ listings }: Props) {
  const t = useTranslations("pledges");
  const standing = listings.filter(({ endedOn }) => endedOn === null);
  if (standing.length === 0) return null;
  return (
    <ul className="mt-4 divide-y border-y">
      {standing.map(({ id, platform }) => (
        <li key={id} className="flex flex-wrap items-center gap-3 py-2">
          <span className="min-w-0 grow font-medium wrap-anywhere">{platform}</span>
          <Form action={checkListingAction} hidden={{ id }}>
            <SubmitButton variant="outline" aria-label={`${t("checkNow")}: ${platform}`}>
              {t("checkNow")}
            </SubmitButton>
          </Form>
          <EndForm id={id} act="endListing" name={platform} action={endListingAction} />
        </li>
      ))}
    </ul>
  );
}
