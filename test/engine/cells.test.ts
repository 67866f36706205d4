import { expect, test, vi } from "vitest";
import { newBook, visit } from "./cells/cells";
import { setTheStage } from "./cells/rehearsal";
import { verificationCallers } from "./cells/verification-callers";
import { scenes } from "./cells/walk";
import { yearCallers } from "./cells/year-callers";

vi.setConfig({ testTimeout: 600_000 });
const callers = [...yearCallers, ...verificationCallers];

/** What guards refused to who may, in a state that allows it: the walk is where they are not met. */
const guards = {
  "report.submit": ["reports.refused.unsigned"],
  "report.resubmit": ["reports.refused.unanswered"],
  "engagement.request": ["verification.refused.engaged"],
  "engagement.replace": ["verification.refused.notAssigned"],
  "opinion.draft": ["refusal.state returned", "verification.refused.openFindings"],
};

test("whoever calls whichever act in whichever state of a report, finding or engagement is answered as the document says", async () => {
  setTheStage();
  const book = newBook(callers);
  for await (const scene of scenes()) await visit(book, callers, scene);
  expect(book.differences).toEqual([]);
  const met = [...book.guarded].map(([act, words]) => [act, [...words].sort()]);
  expect(Object.fromEntries(met)).toEqual(guards);
  expect(book.calls).toBeGreaterThan(8000);
});
