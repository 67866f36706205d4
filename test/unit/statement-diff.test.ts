import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type CaseFile, caseFile } from "@/lib/domain/case/case-file";
import { tonnes } from "@/lib/domain/format";
import { freeze, readStatement } from "@/lib/domain/statement";
import { diffStatements } from "@/lib/domain/statement-diff";
import { factorLibrary } from "@/lib/outside/factor-library";

const path = "lib/domain/demonstration/2022.case.json";
const year = caseFile.parse(JSON.parse(readFileSync(path, "utf8")));
const statement = (file: CaseFile, cycle: number) =>
  readStatement(freeze({ id: "report", revision: 1, cycle }, file, factorLibrary()).text);
const first = statement(year, 1);

test("a resubmission that changes nothing differs in nothing", () => {
  const { entries, totals } = diffStatements(first, statement(year, 2));
  expect(entries).toEqual([]);
  expect(totals.every(({ beforeGrams, afterGrams }) => beforeGrams === afterGrams)).toBe(true);
});

test("entries added, changed and removed are told with what they said before and after", () => {
  const [gone, changed, ...others] = year.activities;
  if (!gone || !changed) throw new Error("the case has activities");
  const added = { ...gone, key: "A-NEW" };
  const after = { ...changed, note: "Read again.", supplier: "" };
  const { entries } = diffStatements(
    first,
    statement({ ...year, activities: [after, ...others, added] }, 2),
  );
  expect(entries.map(({ key, change }) => [key, change])).toEqual([
    [gone.key, "removed"],
    [changed.key, "changed"],
    ["A-NEW", "added"],
  ]);
  expect(entries[1]?.fields).toContainEqual({
    field: "note",
    before: changed.note,
    after: "Read again.",
  });
  expect(entries[2]?.fields.find(({ field }) => field === "quantity")).toEqual({
    field: "quantity",
    before: null,
    after: gone.quantity,
  });
});

test("a changed boundary and changed totals are told", () => {
  const boundary = { ...year.boundary, baseYearNote: "Chosen anew." };
  const activities = year.activities.filter(({ scope }) => scope !== 1);
  const { entries, totals } = diffStatements(
    first,
    statement({ ...year, boundary, activities }, 2),
  );
  expect(entries[0]).toMatchObject({ part: "boundary", change: "changed" });
  const scope1 = totals.find(({ figure }) => figure === "scope1");
  // 2,410.24 t is what ant_case.json records of Scope 1.
  expect([tonnes(scope1?.beforeGrams ?? 0), scope1?.afterGrams]).toEqual(["2,410.24", 0]);
});
