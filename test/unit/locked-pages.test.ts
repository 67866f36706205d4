import { expect, test } from "vitest";
import { sources } from "../sources";

/** What takes a form away where a returned year has its entry locked. */
const asking = /<UnlessLocked|<UnlessAddingLocked|\b(declaring|lockedAmong|addingLocked)\(/;

test("a page that only edits shows no form while a returned year has locked what it edits", () => {
  const editing = sources("app").filter(
    ({ path, text }) => path.endsWith("page.tsx") && text.includes("unlessOpen("),
  );
  expect(editing.length).toBeGreaterThan(20);
  expect(editing.filter(({ text }) => !asking.test(text)).map(({ path }) => path)).toEqual([]);
});
