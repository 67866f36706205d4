import type { Told } from "../refusal";
import type { Word } from "../words/en";

/** What stands where a rule rests on no clause (level P); a standard's clause is cited in its own language. */
const policies: Readonly<Record<string, Word>> = {
  "vintage (policy)": "gate.clauses.vintage",
  "programme rule": "gate.clauses.programme",
  "wording registry (policy)": "gate.clauses.wording",
  "bridge identity (policy)": "gate.clauses.bridge",
  "no product is a subject here (policy)": "gate.clauses.product",
  "factor editions (policy)": "gate.clauses.editions",
  "ceiling of E + U (policy)": "gate.clauses.ceiling",
  "age of the opinion (policy)": "gate.clauses.age",
};

/** The clause a rule rests on, as it is said. */
export function clauseTold(clause: string): Told {
  const word = policies[clause];
  return word ? { word } : { word: "gate.clause", values: { clause } };
}
