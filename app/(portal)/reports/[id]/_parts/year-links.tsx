import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { openFindings, type YearEngagement } from "../../_parts/engagement";
import { sectionHref } from "../../_parts/sections";
import { mayDo, type Year } from "../../_parts/year";

const listed = [
  "inventory",
  "progress",
  "import",
  "findings",
  "claim",
  "papers",
  "history",
] as const;

/** The places of a year that are no task: its figures, the body's findings, the claim and the papers. */
export function YearLinks({ year, engagement }: { year: Year; engagement: YearEngagement }) {
  const t = useTranslations("workspace");
  const tFactors = useTranslations("factors.adopt");
  const tRestatements = useTranslations("restatements");
  const findings = engagement?.work?.findings ?? [];
  const open = openFindings(engagement).length;
  const verified = ["verified", "approved", "published"].includes(year.report.state);
  const notes: Partial<Record<(typeof listed)[number], string>> = {
    inventory: t("tasks.inventory"),
    ...(findings.length > 0 && {
      findings: t("tasks.findings", { open, all: String(findings.length) }),
    }),
    ...(!verified && { claim: t("tasks.claimAfter"), papers: t("tasks.papersAfter") }),
  };
  return (
    <nav aria-labelledby="more">
      <h2 id="more" className="mb-3 text-xl font-semibold">
        {t("tasks.more")}
      </h2>
      <ul className="grid gap-x-4 rounded-md border bg-surface sm:grid-cols-2">
        {listed.map((section) => (
          <li key={section} className="relative flex items-center gap-3 px-4 py-3 hover:bg-muted">
            <span className="grow">
              <Link
                href={sectionHref(year.report.id, section)}
                className="font-medium text-primary after:absolute after:inset-0"
              >
                {t(`sections.${section}`)}
              </Link>
              {notes[section] && (
                <span className="block text-sm text-muted-foreground">{notes[section]}</span>
              )}
            </span>
            <ChevronRight aria-hidden className="size-4 shrink-0 text-muted-foreground" />
          </li>
        ))}
        <More
          href={`/reports/${year.report.id}/restatement`}
          title={tRestatements("title")}
          note={tRestatements("chain.of", { n: year.report.revision })}
        />
        {mayDo(year, "factor.adopt") && (
          <More
            href={`/factors/editions/compare?year=${year.report.id}`}
            title={tFactors("title")}
            note={tFactors("note")}
          />
        )}
      </ul>
    </nav>
  );
}

type MoreProps = { readonly href: string; readonly title: string; readonly note: string };

/** A place that is no section of the year. */
function More({ href, title, note }: MoreProps) {
  return (
    <li className="relative flex items-center gap-3 px-4 py-3 hover:bg-muted">
      <span className="grow">
        <Link href={href} className="font-medium text-primary after:absolute after:inset-0">
          {title}
        </Link>
        <span className="block text-sm text-muted-foreground">{note}</span>
      </span>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-muted-foreground" />
    </li>
  );
}
