import type { CaseFile, Instrument } from "../case/case-file";
import { rounded, safe, times } from "../decimal";
import { attempt, note, noteTwice, type Problems } from "./problems";

type Criterion = keyof Instrument["criteria"];
const always: readonly Criterion[] = ["1", "2", "3", "4", "5"];
/** Criteria that only some kinds must meet; others may answer "n.a.". */
const byKind: Readonly<Record<Instrument["kind"], readonly Criterion[]>> = {
  certificate: [],
  contract_with_certificates: ["7"],
  contract: ["7"],
  tariff: ["6"],
  supplier_rate: ["6"],
};
const certificates = new Set<Instrument["kind"]>(["certificate", "contract_with_certificates"]);

/**
 * The quality criteria an instrument fails (Scope 2 Guidance Ch 7): 1–5 always, 6 and 7 by its kind,
 * 8 yes or disclosed. A certificate that is not yet retired fails criterion 3.
 */
export function failingCriteria(instrument: Instrument): readonly Criterion[] {
  const failing = new Set<Criterion>(
    [...always, ...byKind[instrument.kind]].filter((one) => instrument.criteria[one] !== "yes"),
  );
  if (certificates.has(instrument.kind) && instrument.retiredOn === null) failing.add("3");
  const eighth = instrument.criteria["8"];
  if (eighth !== "yes" && eighth !== "disclosed") failing.add("8");
  return [...failing].sort();
}

/** Vintage outside the reporting year is refused (domain.md 3.3, window `year`), and so is an unknown site. */
export function checkInstruments(file: CaseFile, problems: Problems): void {
  noteTwice(problems, "instruments", file.instruments);
  const { firstDay, lastDay } = file.year;
  const sites = new Set(file.sites.map((site) => site.key));
  for (const [index, one] of file.instruments.entries()) {
    const at = `instruments[${index}]`;
    const outside = one.vintageFrom < firstDay || one.vintageTo > lastDay;
    if (one.vintageFrom > one.vintageTo) note(problems, `${at}.vintageTo`, "calculator.order");
    if (outside)
      note(problems, `${at}.vintageFrom`, "calculator.vintage", { from: firstDay, to: lastDay });
    attempt(problems, `${at}.kilogramsPerMegawattHour`, () =>
      safe(rounded(times(one.megawattHours, one.kilogramsPerMegawattHour, 1000))),
    );
    if (one.site !== null && !sites.has(one.site))
      note(problems, `${at}.site`, "calculator.site", { key: one.site, guess: "–" });
  }
}
