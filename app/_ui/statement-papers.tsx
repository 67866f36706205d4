import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { locales } from "@/lib/domain/words/index";
import { LinkButton } from "./button";

/** The verification statement of a signed opinion, to download in each language. */
export function StatementPapers({ engagementId }: { engagementId: string }) {
  const t = useTranslations("verification.opinionPages");
  const language = useTranslations("register.languages");
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t("papers")}</h2>
      <div className="flex flex-wrap gap-3">
        {locales.map((locale) => (
          <LinkButton
            key={locale}
            download
            href={`/api/engagements/${engagementId}/verification-statement?lang=${locale}`}
            icon={<Download aria-hidden className="size-4" />}
          >
            {t("paper", { language: language(locale) })}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
