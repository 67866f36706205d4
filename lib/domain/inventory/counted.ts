import type { Activity, CaseFile, Site } from "../case/case-file";
import type { Factor } from "../case/factor";
import type { Category } from "../categories";
import { type Exact, isProductBeyond, times } from "../decimal";
import { allows, findMethod, methods, methodsOf, plainMethod } from "../methods/methods";
import { readInputs } from "../methods/read-inputs";
import { step } from "../methods/terms";
import type { Method, MethodStep, Term } from "../methods/types";
import { nearest } from "../nearest";
import { isRefusal } from "../refusal";
import { conversion } from "../units";
import type { Lookup } from "./lookup";
import { placeFlags } from "./place-flags";
import { attempt, note, type Problems } from "./problems";
import type { LineFlag } from "./types";
import { gramsPerUnit, unweighable } from "./weights";

/** A method's term as it is counted: as far as it is owned, with all that is said against it. */
export type CountedTerm = Term & { readonly flags: readonly LineFlag[] };

export type Counted = {
  readonly method: Method;
  readonly terms: readonly CountedTerm[];
};

export type Named = {
  readonly file: CaseFile;
  readonly lookup: Lookup;
  readonly activity: Activity;
  readonly site: Site;
  readonly category: Category;
  readonly factor: Factor;
  readonly owned: Exact | undefined;
  readonly flags: readonly LineFlag[];
};

/** An activity's terms by its method; undefined where it cannot be counted, which `problems` then says. */
export function counted(named: Named, at: string, problems: Problems): Counted | undefined {
  const { activity } = named;
  const isPlain = activity.method === "" && Object.keys(activity.inputs).length === 0;
  const method = isPlain ? plainMethod : methodOf(named, at, problems);
  if (!method) return undefined;
  const terms = isPlain ? plainTerms(named, at, problems) : termsOf(method, named, at, problems);
  if (!terms || !isSound(terms, named, at, problems)) return undefined;
  return { method, terms };
}

const none: readonly MethodStep[] = [];

/** Quantity × factor, as most activities of a year are counted. */
function plainTerms({ activity, factor, owned, flags }: Named, at: string, problems: Problems) {
  const ratio = attempt(problems, `${at}.unit`, () => conversion(activity.unit, factor.unit));
  if (!ratio) return undefined;
  const quantity = times(activity.quantity, ratio);
  return [shared({ factor, quantity, steps: none, flags }, owned)];
}

function methodOf({ activity, category }: Named, at: string, problems: Problems) {
  const { method: key } = activity;
  const method = findMethod(key);
  if (!method) {
    const known = methods.map((one) => one.key).filter(Boolean);
    const values = { key, guess: nearest(key, known)[0] ?? "–" };
    note(problems, `${at}.method`, "methods.wrong.method", values);
    return undefined;
  }
  if (allows(method, category.key)) return method;
  const allowed = methodsOf(category.key).map((one) => one.key || "“”");
  const values = { category: category.key, allowed: allowed.join(", ") };
  note(problems, `${at}.method`, "methods.wrong.category", values);
  return undefined;
}

function termsOf(method: Method, named: Named, at: string, problems: Problems) {
  const { activity, factor, lookup, owned, flags } = named;
  const refused = (error: unknown) => noteRefusal(error, at, problems);
  const inputs = readInputs(method, activity.inputs, refused);
  if (!inputs) return undefined;
  try {
    const set = named.file.boundary.gwpSet;
    const terms = method.terms({ activity, factor, set, lookup, inputs });
    return terms.map((term) => {
      const place = term.factor === factor ? flags : flagsOf(term.factor, named);
      return shared({ ...term, flags: [...place, ...(term.flags ?? [])] }, owned);
    });
  } catch (error) {
    refused(error);
    return undefined;
  }
}

const flagsOf = (factor: Factor, { site, category, file }: Named) =>
  placeFlags(factor, site, category, file.year.lastDay);

/** A refusal stands at the fields it names: the entry's own, or the method's inputs. */
function noteRefusal(error: unknown, at: string, problems: Problems) {
  if (!isRefusal(error)) throw error;
  const fields = Object.entries(error.fields);
  if (fields.length === 0) note(problems, `${at}.unit`, error.word, error.values);
  for (const [name, { word, values }] of fields) {
    const place = own.has(name) ? name : `inputs.${name}`;
    note(problems, `${at}.${place}`, word, values);
  }
}

const own = new Set(["quantity", "unit", "factor"]);

/** What is owned in part counts in that part. */
function shared(term: CountedTerm, owned: Exact | undefined): CountedTerm {
  if (!owned) return term;
  const steps: readonly MethodStep[] = [...term.steps, step("methods.steps.ownership", owned, "")];
  return { ...term, quantity: times(term.quantity, owned), steps };
}

/** Every factor has a weight under the report's GWP set, and no gas weighs more than a store's integer holds. */
function isSound(
  terms: readonly CountedTerm[],
  { file, factor: stated }: Named,
  at: string,
  problems: Problems,
): boolean {
  for (const { factor, quantity } of terms) {
    const gas = factor === stated ? undefined : unweighable(factor, file.boundary.gwpSet);
    if (gas) note(problems, `${at}.factor`, "calculator.gwp", { gas });
    if (gas) return false;
    if (!isProductBeyond(quantity, gramsPerUnit(factor, file.boundary.gwpSet), most)) continue;
    note(problems, `${at}.quantity`, "calculator.tooMuch");
    return false;
  }
  return true;
}

/** Grams: a thousand million tonnes and more is a slip. */
const most = 1_000_000_000_000_000n;
