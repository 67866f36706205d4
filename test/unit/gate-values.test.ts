import { expect, test } from "vitest";
import { teller } from "@/lib/domain/documents/translate";
import { clauseTold } from "@/lib/domain/gate/clauses";
import { measuredTold } from "@/lib/domain/gate/measured";
import { rules, runGate } from "@/lib/domain/gate/run";
import { operational, organisation } from "../golden/gate/base";

const say = { en: teller("en"), zh: teller("zh-CN") };
const found = new Map(runGate(operational).map((one) => [one.id, one]));
const said = (id: string) => {
  const result = found.get(id);
  if (!result) throw new Error(`${id} did not run`);
  return [say.en(measuredTold(result)), say.zh(measuredTold(result))];
};

test.each([
  ["R-01", "operations; Scope 1 and 2; 2022", "operations；范围一和范围二；2022年度"],
  ["R-06", "Scope 1 and 2", "范围一和范围二"],
  ["R-13", "18 measures", "18项措施"],
  ["R-15", "1 batch", "1批"],
  ["R-16", "batch K1", "批次K1"],
  ["R-20", "21,088 ≥ 21,088", "21,088 ≥ 21,088"],
])("%s says its value with what it counts, in both languages", (id, en, zh) => {
  expect(said(id)).toEqual([en, zh]);
});

test("the plan's tonnes are grouped as every figure is", () => {
  expect(said("R-11")[0]).toMatch(
    /^reviewed \d{4}-\d{2}-\d{2}; \d{1,3},\d{3}\.\d{2} → \d,\d{3}\.\d{2} t$/,
  );
});

test("no value of either claim is said by a key of the portal", () => {
  const values = [...runGate(operational), ...runGate(organisation)]
    .filter(({ measured }) => measured)
    .map((one) => say.zh(measuredTold(one)));
  expect(values.filter((value) => /^(op|org)\b|_|\{/.test(value))).toEqual([]);
});

test("a policy of the portal is named in the reader's language, a standard's clause as the standard names it", () => {
  for (const { clause, level } of rules) {
    const zh = say.zh(clauseTold(clause));
    if (level === "P") expect(zh).not.toMatch(/[a-z]{3}/);
    else expect(zh).toBe(clause);
    expect(say.en(clauseTold(clause))).toBe(clause);
  }
});
