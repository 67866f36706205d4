import { describe, expect, test } from "vitest";
import { claimTypes } from "@/lib/domain/case/case-file";
import { claimWordings } from "@/lib/domain/claims/wording";
import { teller } from "@/lib/domain/documents/translate";
import { rules, runGate } from "@/lib/domain/gate/run";
import type { GateFixture } from "../golden/gate/base";
import { boundaryFixtures } from "../golden/gate/boundary";
import { creditFixtures } from "../golden/gate/credits";
import { marketFixtures } from "../golden/gate/markets";
import { planFixtures } from "../golden/gate/plan";
import { verificationFixtures } from "../golden/gate/verification";
import { gateTable, plainClause } from "./gate-table";

const fixtures: readonly GateFixture[] = [
  ...boundaryFixtures,
  ...planFixtures,
  ...verificationFixtures,
  ...creditFixtures,
  ...marketFixtures,
];
const say = { en: teller("en"), zh: teller("zh-CN") };

test("the gate's rules are those of the design, with claims, clause, level of source and severity", () => {
  const found = rules.map(({ id, claims, clause, level, severity }) => ({
    id,
    claims: [...claims].sort(),
    clause: plainClause(clause),
    level,
    severity,
  }));
  expect(found).toEqual(gateTable);
});

test("every rule has a fixture that passes and one that fails", () => {
  expect([...new Set(fixtures.map(({ rule }) => rule))].sort()).toEqual(
    rules.map(({ id }) => id).sort(),
  );
});

describe.each(fixtures)("$rule: $en", ({ rule, pass, fail, outcome, en, zh }) => {
  const resultOf = (facts: typeof pass) => runGate(facts).find(({ id }) => id === rule);

  test("its failing fixture gives exactly its message, in both languages", () => {
    const result = resultOf(fail);
    expect(result?.outcome).toBe(outcome);
    expect(result && say.en(result.told)).toBe(en);
    expect(result && say.zh(result.told)).toBe(zh);
  });

  test("its passing fixture passes", () => {
    // R-34 refuses every product claim, so it passes only where it does not apply.
    expect(resultOf(pass)?.outcome ?? (rule === "R-34" ? "passed" : "missing")).toBe("passed");
  });

  test("it says what it measured, its limit in both languages, and never does what its severity excludes", () => {
    const result = resultOf(fail);
    expect(result?.measured).not.toBe("");
    for (const tell of [say.en, say.zh])
      expect(result?.limit && tell(result.limit)).toMatch(/^[^{}]+$/);
    const { severity } = rules.find(({ id }) => id === rule) ?? {};
    expect(severity === "warn").toBe(outcome === "warned" && severity !== "either");
  });
});

test("the wording registry has one sentence a claim type, and cites no standard whose clause is unconfirmed", () => {
  expect(Object.keys(claimWordings).sort()).toEqual([...claimTypes].sort());
  for (const { cites } of Object.values(claimWordings)) {
    const standard = cites?.split(":")[0];
    const unconfirmed = rules.filter(
      ({ clause, level }) => standard && clause.includes(standard) && level === "C",
    );
    expect(unconfirmed).toEqual([]);
  }
});
