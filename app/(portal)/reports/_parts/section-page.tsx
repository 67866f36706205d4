import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "@/app/_ui/page-head";
import { StatusChip } from "@/app/_ui/status-chip";
import type { Touched } from "@/lib/domain/assurance/opening";
import { Locked } from "./locked";
import { Returned } from "./returned";
import { SectionFoot } from "./section-foot";
import { actOf, type Section, sectionHref } from "./sections";
import { mayDo, type Year } from "./year";

type Props = {
  readonly year: Year;
  readonly section: Section;
  /** The title where it is not the section's own: a row or a measure within it. */
  readonly title?: ReactNode;
  readonly lede?: ReactNode;
  readonly actions?: ReactNode;
  /** What the page is about or edits, where it is one thing: a returned year may have it locked. */
  readonly entry?: Touched;
  readonly children: ReactNode;
};

/** Every page of a year: where it is, its state, why it is locked if it is, and the sections beside it. */
export function SectionPage({ year, section, title, lede, actions, entry, children }: Props) {
  const t = useTranslations("workspace");
  const { id, label, state } = year.report;
  const act = actOf(section);
  const above = [
    { href: "/reports", label: t("head.reports") },
    { href: `/reports/${id}`, label: t("year", { label }) },
  ];
  const own = { href: sectionHref(id, section), label: t(`sections.${section}`) };
  return (
    <>
      <PageHead
        title={title ?? t(`sections.${section}`)}
        crumbs={title ? [...above, own] : above}
        chip={<StatusChip kind="report" state={state} />}
        lede={lede}
        actions={actions}
      />
      {act && !mayDo(year, act) && <Locked state={state} />}
      {act && state === "returned" && mayDo(year, act) && <Returned year={year} entry={entry} />}
      <div className="space-y-6">{children}</div>
      {!title && <SectionFoot reportId={id} section={section} />}
    </>
  );
}
