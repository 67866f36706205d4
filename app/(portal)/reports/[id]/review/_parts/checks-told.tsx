import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import { StatusChip } from "@/app/_ui/status-chip";
import { useTold } from "@/app/_ui/told";
import { spotParts } from "@/lib/domain/spot";
import { placeOf } from "../../../_parts/place-of";
import { sectionHref } from "../../../_parts/sections";
import { type Checks, sectionsOf } from "../../../_parts/tasks";
import type { Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly checks: Checks };
const groups = ["blocking", "warning", "passed"] as const;

/** The checks, those that block first; each leads to its place. */
export function ChecksTold({ year, checks }: Props) {
  const t = useTranslations("review.checks");
  return (
    <section aria-labelledby="checks">
      <h2 id="checks" className="mb-3 text-xl font-semibold">
        {t("title")}
      </h2>
      <div className="divide-y rounded-md border bg-surface">
        {groups.map((group) => {
          const own = checks.filter(({ state }) => state === group);
          return (
            <div key={group} className="space-y-3 px-4 py-3">
              <h3 className="font-semibold">{t(group, { count: String(own.length) })}</h3>
              {own.length === 0 && <p className="text-sm text-muted-foreground">{t("none")}</p>}
              <ul className="space-y-3">
                {own.map((check) => (
                  <li key={check.key}>
                    <CheckTold year={year} check={check} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

const most = 12;
/** Checks that say of all their spots the same. */
const inOneLine: ReadonlySet<string> = new Set(["evidence", "quantity", "sources", "change"]);

function nameOf(spot: string): string {
  const { list, key, field } = spotParts(spot);
  return [key || list, field].filter(Boolean).join(" · ");
}

function CheckTold({ year, check }: { year: Year; check: Checks[number] }) {
  const t = useTranslations();
  const tell = useTold();
  const { id } = year.report;
  const section = [...sectionsOf(check)][0];
  const short = inOneLine.has(check.key);
  const more = check.spots.length - most;
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
      <StatusChip kind="check" state={check.state} />
      <div className="min-w-0 grow basis-64">
        <p>{t(check.title)}</p>
        {check.told && <p className="text-sm text-muted-foreground">{tell(check.told)}</p>}
        {check.spots.length > 0 && (
          <ul className={`mt-1 text-sm ${short ? "flex flex-wrap gap-x-3" : "space-y-0.5"}`}>
            {check.spots.slice(0, most).map(({ spot, told }) => (
              <li key={`${spot} ${told.word}`}>
                <Link href={placeOf(id, spot)}>{nameOf(spot)}</Link>
                {!short && `: ${tell(told)}`}
              </li>
            ))}
          </ul>
        )}
        {more > 0 && (
          <p className="text-sm text-muted-foreground">
            {t("review.checks.more", { count: String(more) })}
          </p>
        )}
      </div>
      {check.state !== "passed" && section && (
        <Link href={listOf(id, check.key) ?? sectionHref(id, section)}>
          {t("review.checks.open")}
        </Link>
      )}
    </div>
  );
}

/** Where a check has a list of its own among the activities. */
function listOf(reportId: string, key: string): string | undefined {
  const missing = { evidence: "evidence", quantity: "quantity", counted: "figure" }[key];
  return missing && `/reports/${reportId}/activities?missing=${missing}`;
}
