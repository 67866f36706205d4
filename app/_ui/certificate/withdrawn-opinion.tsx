import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import { day } from "@/lib/domain/format";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

type Props = { readonly certificate: PublicCertificate };

/** Beside papers whose opinion was withdrawn: since when, why, and what replaces it. Their bytes stay as issued. */
export function WithdrawnOpinion({ certificate: { opinionWithdrawn, supersededBy } }: Props) {
  const t = useTranslations();
  const word = useTranslations("register.certificate.verification");
  const locale = useLocale();
  if (!opinionWithdrawn) return null;
  const { on, reason, replacement } = opinionWithdrawn;
  return (
    <Notice tone="warning">
      <p>{word("withdrawnNote", { day: day(on, locale) })}</p>
      <p className="whitespace-pre-line">{word("withdrawnWhy", { reason })}</p>
      <p>
        {replacement
          ? word("replaced", {
              day: day(replacement.issuedOn, locale),
              kind: t(`verification.opinionPages.kinds.${replacement.kind}`),
            })
          : word("notReplaced")}
      </p>
      {supersededBy && (
        <Link href={`/register/${supersededBy}`} className="underline underline-offset-3">
          {word("replacedBy", { number: supersededBy })}
        </Link>
      )}
    </Notice>
  );
}
