import canonicalize from "canonicalize";
import { note, type Problems, refuseProblems } from "../inventory/problems";
import type { CaseFile } from "./case-file";
import type { Coefficient, Factor } from "./factor";

type Known = ReadonlyMap<string, Factor | Coefficient>;
type Own = Pick<CaseFile, "factors" | "coefficients">;

/**
 * What a case file brings that the library has not. Throws a Refusal `invalid` naming each factor that
 * has a library key and other values: nobody's year may change what a published key means.
 */
export function notIn(known: Known, { factors, coefficients }: Own): Own {
  const problems: Problems = new Map();
  const own = {
    factors: factors.filter((one, n) => isNew(known, one, `factors[${n}]`, problems)),
    coefficients: coefficients.filter((one, n) =>
      isNew(known, one, `coefficients[${n}]`, problems),
    ),
  };
  refuseProblems(problems);
  return own;
}

function isNew(known: Known, one: Factor | Coefficient, at: string, problems: Problems): boolean {
  const published = known.get(one.key);
  if (published && canonicalize(published) !== canonicalize(one))
    note(problems, `${at}.key`, "reports.refused.factors", { key: one.key });
  return published === undefined;
}
