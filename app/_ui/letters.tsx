import { useTranslations } from "next-intl";
import { LinkButton } from "./button";

type Props = {
  readonly reportId: string;
  /** The refused claim; null for the letter by an opinion that opens no claim. */
  readonly refusal: string | null;
};

/** The letter of a refusal, in each language. */
export function Letters({ reportId, refusal }: Props) {
  const t = useTranslations();
  const of = refusal === null ? "" : `&of=${refusal}`;
  const languages = ["en", "zh-CN"] as const;
  return (
    <span className="inline-flex flex-wrap gap-2">
      {languages.map((locale) => (
        <LinkButton
          key={locale}
          href={`/api/reports/${reportId}/refusal?lang=${locale}${of}`}
          size="small"
          download
        >
          {t("approvals.letter", { language: t(`register.languages.${locale}`) })}
        </LinkButton>
      ))}
    </span>
  );
}
