import { useTranslations } from "next-intl";
import { TaskList } from "@/app/_ui/task-list";
import { integer } from "@/lib/domain/format";
import { type Section, sectionHref } from "../../_parts/sections";
import { type Checks, statusesOf } from "../../_parts/tasks";
import type { Year } from "../../_parts/year";

const listed = [
  "boundary",
  "activities",
  "evidence",
  "instruments",
  "measures",
  "credits",
  "review",
] as const;

/** The sections to work through, in order, with the status that the checks give each. */
export function YearTasks({ year, checks }: { year: Year; checks: Checks }) {
  const t = useTranslations("workspace");
  const statuses = statusesOf(year, checks);
  const notes = useNotes(year, checks);
  const done = listed.filter((section) => statuses[section] === "complete").length;
  const optional = (section: Section) => section === "instruments" || section === "measures";
  return (
    <section aria-labelledby="tasks">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="tasks" className="text-xl font-semibold">
          {t("tasks.title")}
        </h2>
        <p className="text-sm text-muted-foreground">
          {t("tasks.done", { done: String(done), all: String(listed.length) })}
        </p>
      </div>
      <TaskList
        tasks={listed.map((section) => ({
          title: t(`sections.${section}`),
          href: sectionHref(year.report.id, section),
          note: notes[section],
          status: statuses[section] ?? (optional(section) ? "not_started" : "in_progress"),
        }))}
      />
    </section>
  );
}

/** What there is in each section, in a few words. */
function useNotes({ counts, sites }: Year, checks: Checks) {
  const t = useTranslations("workspace.tasks");
  const blocking = checks.filter(({ state }) => state === "blocking").length;
  const warnings = checks.filter(({ state }) => state === "warning").length;
  return {
    boundary: t("boundary", { sites: sites.length, exclusions: counts.exclusions }),
    activities: t("activities", { rows: counts.activities, missing: counts.withoutFigure }),
    evidence: t("evidence", { files: counts.evidence, missing: counts.withoutEvidence }),
    instruments: t("instruments", { count: counts.instruments }),
    measures: t("measures", { count: counts.measures }),
    credits: t("credits", {
      count: counts.retirements,
      tonnes: integer(counts.retiredTonnes),
    }),
    review: t("review", { blocking, warnings }),
  };
}
