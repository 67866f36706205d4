import { statedTonnes } from "../format";
import type { Told } from "../refusal";
import type { Word } from "../words/en";
import type { RuleResult } from "./run";

type Row = readonly [rules: string, form: RegExp, word: Word];

const count = /^(?<count>\d+)$/;
const pair = /^(?<one>[\d,.]+) \/ (?<two>[\d,.]+)(?: t)?$/;
const tonnesTwice = /^(?<one>[\d,.]+) t; (?<two>[\d,.]+) t$/;
const percentTwice = /^(?<one>[\d.]+%); (?<two>[\d.]+%)$/;

/** What the values of a rule count: rules, the form their value is stored in, and how that is said. */
const rows: readonly Row[] = [
  ["R-01", /^(?<subject>.+); (?<scopes>[1-3, ]+); (?<year>[^;]+)$/, "gate.values.claim"],
  ["R-02 R-06", /^(?:op: )?(?<scopes>[1-3, ]+)$/, "gate.values.scopes"],
  ["R-02", tonnesTwice, "gate.values.scopeTonnes"],
  ["R-03", tonnesTwice, "gate.values.methodTonnes"],
  ["R-03", pair, "gate.values.methodCounts"],
  ["R-04", pair, "gate.values.counted"],
  ["R-05", count, "gate.values.undecided"],
  ["R-05", /^(?<one>\S+) \/ (?<two>\S+) t \((?<share>.+)\)$/, "gate.values.excluded"],
  ["R-08", pair, "gate.values.reasonable"],
  ["R-09", percentTwice, "gate.values.potentials"],
  ["R-11 R-13", count, "gate.values.measures"],
  ["R-11", /^(?<day>\S+); (?<base>[\d.]+) → (?<target>[\d.]+) t$/, "gate.values.plan"],
  ["R-12", tonnesTwice, "gate.values.reductions"],
  ["R-12", /^(?<one>[\d,.]+) t; – t$/, "gate.values.firstReductions"],
  ["R-14", pair, "gate.values.path"],
  ["R-15 R-16 R-17 R-18 R-19 R-21 R-22 R-23 R-24 R-36", count, "gate.values.batches"],
  ["R-16 R-23 R-36", /^(?<key>\S+)$/, "gate.values.batch"],
  ["R-27", count, "gate.values.open"],
  ["R-28", count, "gate.values.assignments"],
  ["R-29", count, "gate.values.texts"],
  ["R-30 R-31 R-E4 R-V1", pair, "gate.values.items"],
  ["R-32", count, "gate.values.months"],
  ["R-35", count, "gate.values.leased"],
];

/**
 * What a rule measured, as it is said: the numbers with what they count; an opinion's kind or a person's part (R-07,
 * R-28) in words; any other value as it is.
 */
export function measuredTold({ id, measured }: Pick<RuleResult, "id" | "measured">): Told {
  for (const [rules, form, word] of rows) {
    const found = rules.split(" ").includes(id) ? form.exec(measured)?.groups : undefined;
    if (found) return { word, values: valuesOf(found) };
  }
  const [code = "", ...rest] = measured.split(";");
  return { word: "gate.measured", values: { code, rest: rest.map((one) => `;${one}`).join("") } };
}

/** Scopes as the digits that a word selects by, tonnes of a plan grouped, and what is counted as a number for its plural. */
function valuesOf(found: Readonly<Record<string, string>>): NonNullable<Told["values"]> {
  const said = Object.entries(found).map(([name, value]) => {
    if (name === "scopes") return [name, value.replace(/\D/g, "")];
    if (name === "base" || name === "target") return [name, statedTonnes(value)];
    return [name, name === "count" ? Number(value) : value];
  });
  return Object.fromEntries(said);
}
