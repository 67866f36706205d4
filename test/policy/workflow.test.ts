import { expect, test } from "vitest";
import { mayRole } from "@/lib/domain/permissions";
import { roleNames } from "@/lib/domain/roles";
import * as workflow from "@/lib/domain/workflow";
import {
  actsOf,
  documented,
  matches,
  narrower,
  nounsNotHere,
  statesNotHere,
  statesOf,
  tables,
} from "./documented";
import { askedOf, type Noun, nouns, rowsOf } from "./workflow-table";

const cells = nouns.flatMap((noun) => {
  return actsOf(noun).flatMap(([act, named]) => {
    const { from, roles } = documented(noun, named);
    return statesOf(noun).flatMap((state) =>
      roleNames.map((role) => ({ noun, act, state, role, from, roles })),
    );
  });
});

test(`all ${cells.length} cells of state, act and role are possible where the document says so, and nowhere else`, () => {
  expect(cells.length).toBeGreaterThan(3500);
  const differences = cells.filter(({ noun, act, state, role, from, roles }) => {
    const waits = narrower[act]?.includes(role) || statesNotHere[noun]?.includes(state);
    const told = from.includes(state) && roles.includes(role) && !waits;
    const rows = tables[noun]?.rows ?? [];
    const possible = workflow.isPossible<string>(rows, act, state) && mayRole(act, role);
    return possible !== told;
  });
  expect(
    differences.map(({ noun, act, state, role }) => `${noun} ${state}: ${act} by ${role}`),
  ).toEqual([]);
});

test.each(nouns)(
  "every row of the %s in the document is an act here, or named as not here",
  (noun) => {
    const { notHere = [], beyond = {} } = tables[noun] ?? {};
    const done = actsOf(noun)
      .filter(([act]) => !Object.hasOwn(beyond, act))
      .map(([, named]) => (typeof named === "string" ? named : named.action));
    const own = rowsOf(noun).map(({ action }) => action);
    const absent = own.filter((action) => !done.includes(action));
    expect(absent).toEqual(tables[noun] ? own.filter((action) => notHere.includes(action)) : own);
    expect(notHere.filter((action) => !own.includes(action))).toEqual([]);
    const asked = askedOf(noun).map(({ action }) => action);
    expect(asked.filter((action) => !done.includes(action))).toEqual([]);
  },
);

test("every noun and state of the document is here, or named as not here; and no other state is", () => {
  expect(nouns.filter((noun) => !tables[noun])).toEqual(nounsNotHere);
  for (const noun of nouns) {
    const own = tables[noun]?.states;
    if (!own) continue;
    expect(statesOf(noun).filter((state) => !own.includes(state))).toEqual(
      statesNotHere[noun] ?? [],
    );
    const reached = rowsOf(noun).flatMap(({ from, to }) => [...from, ...to.split(", ")]);
    expect(own.filter((state) => !reached.some((word) => matches(word, state)))).toEqual([]);
  }
});

/** The states that domain.md 4.1 to 4.7 call final, or leave nothing to follow; and what still names one of them. */
const finals: Readonly<Record<Noun, readonly string[]>> = {
  report: ["superseded"],
  finding: ["withdrawn"],
  engagement: ["closed", "terminated"],
  claim: ["discarded"],
  certificate: ["revoked", "expired", "superseded"],
  restatement: ["declined", "done", "lapsed"],
  complaint: ["closed"],
};
/** The opinion on a superseded year may be withdrawn, which leaves the report as it is (4.3: "published or later"). */
const unmoved: readonly string[] = ["report superseded: opinion.withdraw"];

test("no act leads out of a final state, in the document or here", () => {
  const told = nouns.flatMap((noun) =>
    rowsOf(noun)
      .filter(({ from, to }) => to !== "=" && finals[noun].some((one) => from.includes(one)))
      .map(({ action }) => `${noun}: ${action}`),
  );
  expect(told).toEqual([]);
  const possible = nouns.flatMap((noun) =>
    finals[noun].flatMap((state) =>
      (tables[noun]?.rows ?? [])
        .filter(({ from }) => from.includes(state))
        .map(({ act }) => `${noun} ${state}: ${act}`),
    ),
  );
  expect(possible).toEqual(unmoved);
  for (const noun of nouns)
    for (const state of finals[noun]) expect(tables[noun]?.states).toContain(state);
});
