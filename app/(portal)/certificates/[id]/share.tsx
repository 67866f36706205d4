import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Qr } from "@/app/_ui/certificate/qr";
import { Copy } from "@/app/_ui/copy";
import { nameIn } from "@/lib/domain/name-in";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

/** The certificate's address, as text, as a QR code and as a badge that leads to it. */
export function Share({ certificate }: { certificate: PublicCertificate }) {
  const t = useTranslations();
  const locale = useLocale();
  const { number, origin, holder, year, claim } = certificate;
  const address = `${origin}/v/${number}`;
  const badge = `/register/${number}/badge.svg?lang=${locale}`;
  const alt = t("certificates.share.badgeAlt", {
    holder: nameIn(locale, holder.legalName, holder.localName),
    claim: t(`register.types.${claim.type}`),
    year: year.label,
    number,
  });
  const html = `<a href="${origin}/register/${number}"><img src="${number}.svg" width="320" height="88" alt="${alt.replace(/"/g, "&quot;")}"></a>`;
  return (
    <Card title={t("certificates.share.title")}>
      <div className="grid gap-8 md:grid-cols-[auto_1fr]">
        <div className="space-y-3">
          <Qr address={address} label={t("certificates.share.qrAlt", { address })} />
          <LinkButton href={`/register/${number}/qr.svg`} size="small" download>
            {t("certificates.share.qrDownload")}
          </LinkButton>
        </div>
        <div className="min-w-0 space-y-6">
          <div>
            <h3 className="font-medium">{t("certificates.share.link")}</h3>
            <Copy text={address} label={t("common.copy")} done={t("common.copied")} />
          </div>
          <div className="space-y-2">
            <h3 className="font-medium">{t("certificates.share.badge")}</h3>
            <p className="text-sm text-muted-foreground">{t("certificates.share.badgeText")}</p>
            {/* biome-ignore lint/performance/noImgElement: an SVG of ours, as it will be embedded */}
            <img src={badge} width={320} height={88} alt={alt} className="max-w-full" />
            <LinkButton href={badge} size="small" download>
              {t("certificates.share.badgeDownload")}
            </LinkButton>
          </div>
          <div>
            <h3 className="font-medium">{t("certificates.share.html")}</h3>
            <Copy text={html} label={t("common.copy")} done={t("common.copied")} />
          </div>
        </div>
      </div>
    </Card>
  );
}
