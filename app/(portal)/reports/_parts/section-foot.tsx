import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { around, type Section, sectionHref } from "./sections";

/** The sections before and after this one, as a person works through the year. */
export function SectionFoot({ reportId, section }: { reportId: string; section: Section }) {
  const t = useTranslations("workspace");
  const { before, after } = around(section);
  const look =
    "inline-flex min-h-10 items-center gap-2 text-primary underline-offset-3 hover:underline";
  return (
    <nav
      aria-label={t("foot.label")}
      className="mt-10 flex flex-wrap justify-between gap-x-6 gap-y-2 border-t pt-4 text-sm print:hidden"
    >
      {before && (
        <Link href={sectionHref(reportId, before)} className={look}>
          <ArrowLeft aria-hidden className="size-4" />
          {t("foot.before", { section: t(`sections.${before}`) })}
        </Link>
      )}
      {after && (
        <Link href={sectionHref(reportId, after)} className={`${look} ml-auto`}>
          {t("foot.after", { section: t(`sections.${after}`) })}
          <ArrowRight aria-hidden className="size-4" />
        </Link>
      )}
    </nav>
  );
}
