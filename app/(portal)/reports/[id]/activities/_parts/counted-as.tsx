import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import type { Counting } from "./counting";

/** The category in a line, with the way back to the choice. */
export function CountedAs({ counting, href }: { counting: Counting; href: string }) {
  const t = useTranslations();
  const { scope, scope3Category, word } = counting.category;
  const number = scope3Category === null ? "" : `${scope3Category} · `;
  return (
    <>
      {t(`categories.scopeLong.s${scope}`)} · {number}
      {t(word)} <Link href={href}>{t("activities.form.otherCategory")}</Link>
    </>
  );
}
