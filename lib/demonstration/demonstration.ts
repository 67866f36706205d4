import type { CaseFile } from "@/lib/domain/case/case-file";
import { atInstant } from "@/lib/services/doors";
import { openAccounts } from "./accounts";
import { calendarOf } from "./calendar";
import { enter, walkFirstYear } from "./first-year";
import { pledge } from "./pledges";

type Cases = { readonly first: CaseFile; readonly second: CaseFile };

/**
 * Fills an empty store with the demonstration: 2022 through every step to its certificate, 2023 as a draft to finish.
 * `told` is called before each part, as it takes a while.
 */
export async function makeDemonstration(
  cases: Cases,
  made: string,
  told: (part: string) => void,
): Promise<string> {
  const calendar = calendarOf(made);
  const planned = (year: CaseFile): CaseFile => {
    const { plan } = year;
    return { ...year, plan: plan && { ...plan, reviewedOn: calendar.dayOf("planReviewed") } };
  };
  const [first, second] = [planned(cases.first), planned(cases.second)];
  told("people");
  const accredited = { from: yearsFrom(made, -1), to: yearsFrom(made, 3) };
  const cast = await atInstant(calendar.instantOf("accounts"), () =>
    openAccounts(first, accredited),
  );
  await atInstant(calendar.instantOf("accounts"), () => pledge(cast));
  told("2022, from entry to certificate");
  const number = await walkFirstYear(first, cast, calendar);
  told("2023, a draft to finish");
  await atInstant(calendar.instantOf("nextYear"), () => enter(second, cast));
  return number;
}

function yearsFrom(instant: string, years: number): string {
  return `${Number(instant.slice(0, 4)) + years}${instant.slice(4, 10).replace("-02-29", "-02-28")}`;
}
