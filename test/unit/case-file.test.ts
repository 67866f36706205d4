import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readCase, writeCase } from "@/lib/domain/case/read-case";
import { caseSchema } from "@/lib/domain/case/schema";
import { isRefusal } from "@/lib/domain/refusal";
import { demonstration } from "../golden/small-case";

const program = resolve("bin/zeroproof.mjs");
const example = resolve("lib/domain/demonstration/2022.case.json");

test("the committed JSON Schema is that of the schema which reads the file", () => {
  const committed: unknown = JSON.parse(readFileSync("docs/case-file.schema.json", "utf8"));
  expect(JSON.parse(JSON.stringify(caseSchema()))).toEqual(committed);
});

test("a written case is read back as it was", () => {
  expect(readCase(writeCase(demonstration))).toEqual(demonstration);
});

test("every field that is not as documented is named with its remedy", () => {
  const { claim: _, ...rest } = demonstration;
  const [first, ...others] = demonstration.activities;
  const bad = { ...first, quantity: "1,5", scope: 4, from: "2022-13-01", surprise: true };
  const text = JSON.stringify({ ...rest, demo: "yes", activities: [bad, ...others] });
  expect(refusal(() => readCase(text))).toEqual({
    demo: { word: "calculator.file.type", values: { expected: "boolean" } },
    "activities[0]": { word: "calculator.file.unknown", values: { keys: "surprise" } },
    "activities[0].quantity": { word: "input.number" },
    "activities[0].scope": { word: "input.choice" },
    "activities[0].from": { word: "input.date" },
    claim: { word: "calculator.file.missing" },
  });
});

test("text that is no JSON is refused", () => {
  expect(refusal(() => readCase("{"))).toEqual({});
});

test("calculate prints the figures, from any folder and without a store", () => {
  const { status, stdout, stderr } = zeroproof("calculate", example);
  expect([status, stderr]).toEqual([0, ""]);
  const printed = JSON.parse(stdout);
  expect(printed.inventory.totals.scope12Market).toBe(21_087_929_970);
  expect(printed.bridge.withoutMeasures).toBe(41_585_543_385);
  expect(printed.factors[0]).toMatchObject({ source: { licence: expect.any(String) } });
}, 120_000);

test("calculate names what is wrong with a file and ends with 1", () => {
  const [first, ...others] = demonstration.activities;
  const activities = [{ ...first, unit: "kWhs" }, ...others];
  const file = join(mkdtempSync(join(tmpdir(), "case-")), "bad.json");
  writeFileSync(file, JSON.stringify({ ...demonstration, activities }));
  const { status, stdout, stderr } = zeroproof("calculate", file);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("activities[0].unit: “kWhs” is not a unit we know. Did you mean kWh?");
  expect(zeroproof("calculate", `${file}.none`).status).toBe(1);
}, 120_000);

test("wrong use ends with 2", () => {
  expect(zeroproof("calculate").status).toBe(2);
  expect(zeroproof("calculate", example, example).status).toBe(2);
  expect(zeroproof("conjure").status).toBe(2);
}, 120_000);

function zeroproof(...args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], { cwd: tmpdir(), encoding: "utf8" });
}

function refusal(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (isRefusal(error)) return error.fields;
    throw error;
  }
  throw new Error("was not refused");
}
