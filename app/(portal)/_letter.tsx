import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";

type Signed = { readonly reportId: string; readonly text: string; readonly locale: string };

/** A representation letter to read, line by line as it was drawn. */
export function LetterText({ text, locale }: Omit<Signed, "reportId">) {
  const [title, ...rest] = text.split("\n");
  return (
    <blockquote lang={locale} className="max-w-reading border-l-4 border-border pl-4">
      <p className="font-medium">{title}</p>
      <p className="mt-1 break-words whitespace-pre-line">{rest.join("\n").trim()}</p>
    </blockquote>
  );
}

/** The letter as management signed it, and its file. */
export function SignedLetter({ letter }: { letter: Signed }) {
  const t = useTranslations("review.letter");
  return (
    <div className="space-y-4">
      <LetterText text={letter.text} locale={letter.locale} />
      <LinkButton href={`/api/reports/${letter.reportId}/letter`} variant="quiet">
        {t("download")}
      </LinkButton>
    </div>
  );
}
