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
  superseded: "papers",
  withdrawn: "history",
};

type Props = {
  readonly year: Year;
  readonly issued: boolean;
  /** How many findings wait for an answer. */
  readonly open: number;
};

/** The one button of the workspace: where its state leads next. */
export function NextStep({ year, issued, open }: Props) {
  const t = useTranslations("workspace.sections");
  const { id, state } = year.report;
  const answered = state === "returned" && open === 0;
  const next = issued ? "papers" : answered ? "review" : nextOf[state];
  const own = mayDo(year, "activity.change") || mayDo(year, "report.edit") || state !== "draft";
  return (
    <LinkButton href={sectionHref(id, next)} variant={own ? "primary" : "outline"}>
      {t(next)}
    </LinkButton>
  );
}
