import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { instant } from "@/lib/domain/format";
import type { PlansShown } from "@/lib/services/verification-plans";

type Props = { readonly draft: NonNullable<PlansShown["draft"]> };

/** Who wrote what stands in the form, and when. */
export function Drafted({ draft: { name, at } }: Props) {
  const t = useTranslations("verification.plan");
  const locale = useLocale();
  return (
    <Notice tone="info">
      {t("drafted", { name, instant: instant(at, locale, "Asia/Shanghai") })}
    </Notice>
  );
}
