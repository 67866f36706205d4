import type { State } from "@/app/_ui/status";
import { spotParts } from "@/lib/domain/spot";
import type { checksOf } from "@/lib/services/submissions";
import type { Section } from "./sections";
import type { Year } from "./year";

export type Checks = Awaited<ReturnType<typeof checksOf>>;
type Status = State<"task">;

/** Which section a check's spot belongs to, by the first part of its address. */
const places: Readonly<Record<string, Section>> = {
  activities: "activities",
  sites: "boundary",
  boundary: "boundary",
  exclusions: "boundary",
  year: "boundary",
  claim: "boundary",
  plan: "boundary",
  instruments: "instruments",
  measures: "measures",
  retirements: "credits",
  comparatives: "inventory",
};
const ofCheck: Readonly<Record<string, Section>> = {
  activities: "activities",
  quantity: "activities",
  evidence: "evidence",
  covered: "credits",
  scopes: "activities",
  overlaps: "activities",
  gaps: "activities",
  estimated: "activities",
  duplicates: "activities",
  outliers: "activities",
  region: "activities",
  lag: "activities",
  gwp: "activities",
  scope3: "boundary",
  instruments: "instruments",
  unused: "instruments",
};
/** Warnings that leave a section unfinished; the others may be submitted as they are. */
const unfinished: ReadonlySet<string> = new Set(["scope3", "covered"]);

/** The section in which a spot such as `activities[A012].unit` is corrected. */
export function sectionOf(spot: string): Section {
  return places[spotParts(spot).list.split(".")[0] ?? ""] ?? "review";
}

/** The sections that a check which did not pass is about. */
export function sectionsOf(check: Checks[number]): ReadonlySet<Section> {
  const own = ofCheck[check.key];
  return new Set(own ? [own] : check.spots.map(({ spot }) => sectionOf(spot)));
}

/** Each section's status, computed from the checks and from what is there; never ticked by hand. */
export function statusesOf(year: Year, checks: Checks): Partial<Record<Section, Status>> {
  const { counts, sites } = year;
  const needy = (is: (one: Checks[number]) => boolean) =>
    new Set(checks.filter(is).flatMap((one) => [...sectionsOf(one)]));
  const blocked = needy(({ state }) => state === "blocking");
  const warned = needy(({ state, key }) => state === "warning" && unfinished.has(key));
  const status = (section: Section, rows: number): Status => {
    if (rows === 0) return "not_started";
    if (blocked.has(section)) return "needs_work";
    return warned.has(section) ? "in_progress" : "complete";
  };
  const evidence = counts.withoutEvidence > 0 ? "in_progress" : "complete";
  return {
    boundary: status("boundary", sites.length),
    activities: status("activities", counts.activities),
    evidence:
      counts.evidence === 0 ? "not_started" : blocked.has("evidence") ? "needs_work" : evidence,
    instruments: status("instruments", counts.instruments),
    measures: status("measures", counts.measures),
    credits: status("credits", counts.retirements),
    review: reviewStatus(year, blocked.size > 0),
  };
}

function reviewStatus({ report, counts }: Year, blocked: boolean): Status {
  if (report.state !== "draft" && report.state !== "returned") return "complete";
  if (blocked || counts.activities === 0) return "cannot_start";
  return report.signedOffAt ? "in_progress" : "not_started";
}
