import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import type { ReportState } from "@/lib/domain/workflow";
import { type Section, sectionHref } from "../../_parts/sections";
import { mayDo, type Year } from "../../_parts/year";

const nextOf: Readonly<Record<ReportState, Section>> = {
  draft: "review",
  returned: "findings",
  submitted: "history",
  in_verification: "findings",
  verified: "claim",
  not_verified: "findings",
  approved: "claim",
  published: "papers",
};

/** The one button of the workspace: where its state leads next. */
export function NextStep({ year, issued }: { year: Year; issued: boolean }) {
  const t = useTranslations("workspace.sections");
  const { id, state } = year.report;
  const next = issued ? "papers" : nextOf[state];
  const own = mayDo(year, "activity.change") || mayDo(year, "report.edit") || state !== "draft";
  return (
    <LinkButton href={sectionHref(id, next)} variant={own ? "primary" : "outline"}>
      {t(next)}
    </LinkButton>
  );
}
