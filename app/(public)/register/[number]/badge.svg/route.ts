import { getLocale, getTranslations } from "next-intl/server";
import { nameIn } from "@/lib/domain/name-in";
import { showPublicCertificate } from "@/lib/services/register";
import { badge } from "../../_parts/badge";
import { drawn } from "../../_parts/svg-answer";

type Context = { readonly params: Promise<{ readonly number: string }> };

/** A badge of the certificate as it stands now: once it is no longer valid, the badge says so. */
export function GET(_: Request, { params }: Context) {
  return drawn(async () => {
    const one = await showPublicCertificate((await params).number);
    const [t, locale] = [await getTranslations(), await getLocale()];
    return badge({
      claim: t(`register.types.${one.claim.type}`),
      holder: `${nameIn(locale, one.holder.legalName, one.holder.localName)}, ${one.year.label}`,
      state: [one.demo && t("common.demo"), one.number, t(`states.certificate.${one.state}`)]
        .filter(Boolean)
        .join(" · "),
      valid: one.state === "issued",
    });
  });
}
