import type { Activity, CaseFile, Site } from "../case/case-file";
import type { Factor } from "../case/factor";
import { type Category, categories, findCategory } from "../categories";
import { type Exact, zero } from "../decimal";
import { type Guess, guesser } from "../nearest";
import { conversion } from "../units";
import { type Counted, counted } from "./counted";
import type { Lookup } from "./lookup";
import { checkOwnership, ownedShare } from "./ownership";
import { placeFlags } from "./place-flags";
import { attempt, note, noteTwice, type Problems } from "./problems";
import type { LineFlag } from "./types";
import { unweighable } from "./weights";

/** An activity with all it points to, and the parts of it that factors count. */
export type Prepared = Counted & {
  /** What of the activity is the reporter's; undefined where all of it is. */
  readonly owned: Exact | undefined;
  readonly activity: Activity;
  readonly site: Site;
  readonly category: Category;
  readonly factor: Factor;
  /** In its own factor's unit, as far as it is owned. */
  readonly quantity: Exact;
  /** What its own factor's place and year say against it. */
  readonly flags: readonly LineFlag[];
  /** A problem of any kind stands against it: `calculate` refuses it, so no figure has it. */
  readonly faulty: boolean;
};

/** Every activity made ready; what is wrong with each goes to `problems`, and those are left out. */
export const prepare = (
  file: CaseFile,
  lookup: Lookup,
  problems: Problems,
): readonly Prepared[] => [...eachPrepared(file, lookup, problems)];

/** The same one by one, for those who keep none: a year may have a hundred thousand. */
export function* eachPrepared(
  file: CaseFile,
  lookup: Lookup,
  problems: Problems,
): Generator<Prepared> {
  const sites = new Map(file.sites.map((site) => [site.key, site]));
  const guess = guesser();
  const ownedOf = ownedShare(file);
  noteTwice(problems, "sites", file.sites);
  const twice = noteTwice(problems, "activities", file.activities);
  checkOwnership(file, problems);
  for (const [index, activity] of file.activities.entries()) {
    const at = `activities[${index}]`;
    const before = problems.size;
    checkPeriod(file, activity, at, problems);
    checkSign(activity, at, problems);
    const category = categoryOf(activity, at, guess, problems);
    const site = siteOf(sites, activity, at, guess, problems);
    const factor = factorOf(file, lookup, activity, at, guess, problems);
    if (!category || !site || !factor) continue;
    const owned = ownedOf(site, activity);
    const flags = placeFlags(factor, site, category, file.year.lastDay);
    const named = { file, lookup, activity, site, category, factor, owned, flags };
    const parts = counted(named, at, problems);
    if (!parts) continue;
    if (category.key === "purchased_electricity") checkElectricity(named, at, problems);
    const { method, terms } = parts;
    const quantity = terms[0]?.quantity ?? zero;
    const faulty = problems.size > before || twice.has(index);
    // Spelled out, as spreading would make a year of a hundred thousand entries half as fast.
    yield { activity, site, category, factor, flags, method, owned, terms, quantity, faulty };
  }
}

/** Bought electricity is in kilowatt-hours, and its factor counts what was emitted in making it. */
function checkElectricity(
  { activity, factor }: Pick<Prepared, "activity" | "factor">,
  at: string,
  problems: Problems,
) {
  attempt(problems, `${at}.unit`, () => conversion(activity.unit, "kWh"));
  if (factor.category === "electricity_lifecycle")
    note(problems, `${at}.factor`, "methods.wrong.lifecycle");
}

function checkPeriod(file: CaseFile, { from, to }: Activity, at: string, problems: Problems) {
  const { firstDay, lastDay } = file.year;
  const values = { from: firstDay, to: lastDay };
  if (from > to) note(problems, `${at}.to`, "calculator.order");
  if (from < firstDay || from > lastDay) note(problems, `${at}.from`, "calculator.period", values);
  if (to < firstDay || to > lastDay) note(problems, `${at}.to`, "calculator.period", values);
}

function checkSign({ quantity, creditNote }: Activity, at: string, problems: Problems) {
  if (quantity.startsWith("-") && !creditNote)
    note(problems, `${at}.quantity`, "calculator.negative");
}

function categoryOf(
  activity: Activity,
  at: string,
  guess: Guess,
  problems: Problems,
): Category | undefined {
  const category = findCategory(activity.category);
  if (!category) {
    const keys = categories.map(({ key }) => key);
    const values = {
      key: activity.category,
      guess: guess("category", activity.category, keys)[0] ?? "–",
    };
    note(problems, `${at}.category`, "calculator.category", values);
    return undefined;
  }
  const { scope, scope3Category } = category;
  if (activity.scope !== scope) note(problems, `${at}.scope`, "calculator.scope", { scope });
  if (activity.scope3Category !== scope3Category)
    note(problems, `${at}.scope3Category`, "calculator.scope3", { number: scope3Category ?? "–" });
  return category;
}

function siteOf(
  sites: ReadonlyMap<string, Site>,
  { site: key }: Activity,
  at: string,
  guess: Guess,
  problems: Problems,
): Site | undefined {
  const site = sites.get(key);
  if (site) return site;
  const values = { key, guess: guess("site", key, sites.keys())[0] ?? "–" };
  note(problems, `${at}.site`, "calculator.site", values);
  return undefined;
}

function factorOf(
  file: CaseFile,
  lookup: Lookup,
  { factor: key }: Activity,
  at: string,
  guess: Guess,
  problems: Problems,
): Factor | undefined {
  const factor = lookup.factor(key);
  if (!factor) {
    const values = { key, guess: guess("factor", key, lookup.keys())[0] ?? "–" };
    note(problems, `${at}.factor`, lookup.absent(key), values);
    return undefined;
  }
  const gas = unweighable(factor, file.boundary.gwpSet);
  if (gas) note(problems, `${at}.factor`, "calculator.gwp", { gas });
  return gas ? undefined : factor;
}
