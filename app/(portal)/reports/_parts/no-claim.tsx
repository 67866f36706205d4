import { useTranslations } from "next-intl";
import { Letters } from "@/app/_ui/letters";
import { Notice } from "@/app/_ui/notice";
import type { Year } from "./year";

/** Where the opinion opens no claim: that it does not, and the letter that says why. */
export function NoClaim({ year: { report } }: { year: Year }) {
  const t = useTranslations("review.claim");
  if (report.state !== "not_verified") return null;
  return (
    <Notice
      tone="warning"
      title={t("notVerified")}
      action={<Letters reportId={report.id} refusal={null} />}
    >
      {t("notVerifiedText")}
    </Notice>
  );
}
