import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Notice } from "@/app/_ui/notice";
import type { PublicCertificate } from "@/lib/domain/public-certificate";
import { locales } from "@/lib/domain/words/index";

const refused = ["company", "product", "zero", "future", "certified"] as const;

type Props = { readonly certificate: Pick<PublicCertificate, "said" | "number" | "state"> };

/** The allowed wording in both languages, what goes with it, and what may not be said; nothing may once it is not valid. */
export function Say({ certificate: { said, number, state } }: Props) {
  const t = useTranslations("certificates.say");
  if (state !== "issued")
    return (
      <Card title={t("title")}>
        <Notice tone="warning" title={t("nothing")}>
          {t(state === "suspended" ? "suspended" : "ended")}
        </Notice>
      </Card>
    );
  return (
    <Card title={t("title")}>
      <p className="mb-4 max-w-reading text-muted-foreground">{t("lede")}</p>
      <h3 className="font-medium">{t("exactly")}</h3>
      <ul className="mb-4 space-y-2">
        {locales.map((locale) => (
          <li key={locale} lang={locale} className="flex gap-2">
            <Check aria-hidden className="mt-1 size-4 shrink-0 text-success" />
            {said[locale].sentence}
          </li>
        ))}
      </ul>
      <h3 className="font-medium">{t("with")}</h3>
      <p className="mb-4 flex gap-2">
        <Check aria-hidden className="mt-1 size-4 shrink-0 text-success" />
        <span>
          {t("withText")} (<span className="whitespace-nowrap font-mono">{number}</span>)
        </span>
      </p>
      <h3 className="font-medium">{t("not")}</h3>
      <ul className="space-y-1">
        {refused.map((one) => (
          <li key={one} className="flex gap-2">
            <X aria-hidden className="mt-1 size-4 shrink-0 text-destructive" />
            {t(`nots.${one}`)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
