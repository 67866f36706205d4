import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { locales } from "@/lib/domain/words/index";
import { LinkButton } from "./button";

type Props = {
  readonly engagementId: string;
  /** One that was withdrawn, by its id: its papers say so. */
  readonly withdrawn?: string;
};

/** The verification statement of a signed opinion, to download in each language. */
export function StatementPapers({ engagementId, withdrawn }: Props) {
  const t = useTranslations("verification.opinionPages");
  const language = useTranslations("register.languages");
  const of = withdrawn ? `&opinion=${withdrawn}` : "";
  return (
    <section className="space-y-3">
      {!withdrawn && <h2 className="text-xl font-semibold">{t("papers")}</h2>}
      <div className="flex flex-wrap gap-3">
        {locales.map((locale) => (
          <LinkButton
            key={locale}
            download
            href={`/api/engagements/${engagementId}/verification-statement?lang=${locale}${of}`}
            icon={<Download aria-hidden className="size-4" />}
          >
            {t(withdrawn ? "paperWithdrawn" : "paper", { language: language(locale) })}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
