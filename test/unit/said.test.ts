import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { caseFile } from "@/lib/domain/case/case-file";
import type { PaperVerification } from "@/lib/domain/documents/paper-types";
import { saidIn } from "@/lib/domain/documents/said";
import { freeze, readStatement } from "@/lib/domain/statement";
import { factorLibrary } from "@/lib/outside/factor-library";

const file = caseFile.parse(
  JSON.parse(readFileSync("lib/domain/demonstration/2022.case.json", "utf8")),
);
const report = { id: "r", revision: 1, cycle: 1 };
const statement = readStatement(freeze(report, file, factorLibrary()).text);
const verification: PaperVerification = {
  body: { name: "Body", accreditationBody: "", accreditationNumber: "" },
  criteria: [],
  levels: [],
  opinion: {
    ...{ kind: "unmodified", issuedOn: "2026-11-05", text: "" },
    ...{ reasons: [], otherReason: "", qualification: null },
  },
  lead: "",
  reviewer: "",
  signatory: "",
  cycles: 1,
  findings: [],
  visits: [],
};
const said = saidIn(statement, verification);

test("the demonstration's claim is worded as operational, Scope 1 and 2, in both languages", () => {
  expect(said.en.sentence).toContain(
    "operational carbon neutrality (Scope 1 and 2) for 2022, after reductions and substitutions, with 21,088 t of carbon credits retired",
  );
  expect(said["zh-CN"].sentence).toContain("2022年度实现运营碳中和（范围一、范围二）");
});

test("what it leaves out stands beside it: Scope 3, own machines in others' halls, excluded sources", () => {
  expect(said.en.limits).toHaveLength(3);
  expect(said.en.limits[0]).toBe("Scope 3: 307,726.66 t CO₂e, not part of this claim.");
  expect(said.en.limits[1]).toContain("(Zhangjiakou and Hangzhou)");
  expect(said.en.limits[2]).toContain("19.35 t CO₂e");
  expect(said["zh-CN"].limits).toHaveLength(3);
});
