import { existsSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deskOf } from "@/lib/domain/desk/desk";
import { allDeskRows } from "@/lib/domain/desk/rows";
import { days } from "@/lib/domain/instants";
import { plainAddress } from "@/lib/domain/messages/address";
import {
  daysUntil,
  deadlineNames,
  deadlines,
  stepOf,
  window,
} from "@/lib/domain/messages/deadlines";
import { kindsOf, messageKindNames, rowOf } from "@/lib/domain/messages/kinds";
import { letterOf } from "@/lib/domain/messages/letter";
import { afterFault } from "@/lib/domain/messages/retry";
import { pathOf, toldTo } from "@/lib/domain/messages/told-to";
import type { Actor } from "@/lib/domain/roles";
import { locales } from "@/lib/domain/words/index";

/** The page of a row's path, where its placeholders are parts of an address. */
function pageOf(path: string): string {
  const parts = path
    .replace(/\?.*$/, "")
    .replace(/^\/approvals\/\{report\}/, "/approvals/[reportId]");
  return `app/(portal)${parts.replace(/\{\w+\}/g, "[id]")}/page.tsx`;
}

test("every message and every row of the desk leads to a page that is there", () => {
  const paths = [...messageKindNames.map(rowOf), ...allDeskRows].map(({ path }) => path);
  expect(paths.filter((path) => !existsSync(pageOf(path)))).toEqual([]);
});

test("a message has an act that causes it or is a deadline of the sweep, never both or neither", () => {
  const without = messageKindNames.filter((kind) => rowOf(kind).on === undefined);
  expect(without).toEqual([...deadlineNames]);
  for (const kind of messageKindNames)
    expect(rowOf(kind).group === "deadline", kind).toBe(without.includes(kind));
});

test("in every state in which somebody's act is next, something waits for somebody", () => {
  const waiting = (noun: string) =>
    new Set<string>(allDeskRows.filter((row) => row.noun === noun).flatMap((row) => [...row.in]));
  const next = {
    report: ["draft", "submitted", "returned", "verified", "approved"],
    engagement: ["proposed", "accepted", "planned", "executing", "drafted", "reviewed", "reopened"],
    claim: ["drafted", "requested"],
  };
  for (const [noun, states] of Object.entries(next))
    expect(
      states.filter((state) => !waiting(noun).has(state)),
      noun,
    ).toEqual([]);
});

test("an act tells of what it says it did: a refused opinion asks no issuer", () => {
  const kinds = (conclusion: string) =>
    kindsOf("opinion.sign", { conclusion }).map(({ kind }) => kind);
  expect(kinds("verified")).toEqual(["opinion_signed", "approval_waits"]);
  expect(kinds("not_verified")).toEqual(["opinion_signed"]);
  expect(kindsOf("activity.add", {})).toEqual([]);
});

test("a person is told once however many roles they hold, of a body only what they are assigned to, never of their own act", () => {
  const member = (
    userId: string,
    role: "reporter" | "org_admin" | "verifier" | "lead_verifier",
  ) => ({
    ...{ userId, organisationId: "o", role, demo: false, refused: new Set<never>() },
  });
  const people = [
    ...[member("a", "reporter"), member("a", "org_admin"), member("b", "org_admin")],
    ...[member("v", "verifier"), member("w", "verifier"), member("l", "lead_verifier")],
  ];
  const assigned = [
    { userId: "v", duty: "verifier", signs: 0 },
    { userId: "l", duty: "lead_verifier", signs: 1 },
  ] as const;
  const ids = (to: Parameters<typeof toldTo>[0]["to"], actor: string | null = null) =>
    toldTo({ to }, people, assigned, actor, "w").map(({ userId }) => userId);
  expect(ids(["reporter", "org_admin"])).toEqual(["a", "b"]);
  expect(ids(["reporter", "org_admin"], "b")).toEqual(["a"]);
  expect(ids(["lead_verifier", "verifier"])).toEqual(["v", "l"]);
  expect(ids(["signatory"])).toEqual(["l"]);
  expect(ids(["assigned"], "l")).toEqual(["v"]);
  expect(ids(["named"])).toEqual(["w"]);
});

test("a path is whole or not at all, and an id cannot lead out of its place", () => {
  const row = { path: "/engagements/{engagement}/opinion" };
  expect(pathOf(row, { report: "r" })).toBeUndefined();
  expect(pathOf(row, { engagement: "e" })).toBe("/engagements/e/opinion");
  expect(pathOf(row, { engagement: "../../x?y" })).toBe("/engagements/..%2F..%2Fx%3Fy/opinion");
});

test("no letter holds a figure, and each says its matter and its link in its language", () => {
  for (const locale of locales) {
    for (const kind of messageKindNames) {
      const about = {
        kind,
        organisation: "Acme",
        localName: "",
        year: "",
        dueOn: null,
        path: "/x",
      };
      const { subject, text } = letterOf(about, locale, "https://portal.example");
      expect(`${subject} ${text}`, `${kind} ${locale}`).not.toMatch(/\d/);
      expect(subject).toMatch(/^Zeroproof: [^\r\n]+$/);
      expect(text).toContain("\nhttps://portal.example/x\n");
      expect(text).toContain("Acme");
    }
  }
});

/** How many lines a letter has, for whatever program shows it. */
function linesOf(organisation: string, year: string): number {
  const about = { organisation, localName: "", year, dueOn: null, path: "/x" };
  return letterOf({ kind: "assigned", ...about }, "en", "").text.split(/[\r\n\u2028\u2029\v\f\x85]/)
    .length;
}

test("no name breaks a line of a letter", { timeout: 60_000 }, () => {
  const plain = linesOf("a", "b");
  const typed = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(typed, typed, (name, year) => {
      expect(linesOf(`a${name}`, `b${year}`)).toBe(plain);
    }),
    { numRuns: 25, examples: [["\r\nBcc: b@example.org", "\u2028"]] },
  );
});

test.each([
  ["a@example.org", true],
  ["a+b@sub.example.org", true],
  ["a@example.org, b@example.org", false],
  ["a@example.org;b@example.org", false],
  ["A <a@example.org>", false],
  ["a@example.org\r\nBcc: b@example.org", false],
  ["a b@example.org", false],
  ["a@b@example.org", false],
  ['"a"@example.org', false],
  ["", false],
])("%j is one address: %s", (typed, is) => {
  expect(plainAddress(typed)).toBe(is ? typed : undefined);
});

test("a fault that is final fails at once, another waits longer each time and fails in the end", () => {
  const now = "2031-01-01T00:00:00.000Z";
  expect(afterFault(1, { code: "EENVELOPE 550", final: true }, now).state).toBe("failed");
  const tries = Array.from({ length: 12 }, (_, n) =>
    afterFault(n + 1, { code: "x", final: false }, now),
  );
  const waits = tries.filter(({ state }) => state === "queued").map(({ dueAt }) => dueAt);
  expect(waits).toEqual([...waits].sort());
  expect(new Set(waits).size).toBe(7);
  expect(tries.at(-1)?.state).toBe("failed");
});

const day = (n: number) => new Date(Date.parse("2031-01-01") + days(n)).toISOString().slice(0, 10);

test("whatever days the sweep runs on, a deadline's steps come in order and none is later than its day", () => {
  const runs = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...deadlineNames), runs, (name, on) => {
      const due = day(200);
      const told = on
        .sort((one, other) => one - other)
        .map((n) => ({ n, step: stepOf(name, due, day(n)) }))
        .filter(({ step }) => step !== undefined);
      const steps = told.map(({ step }) => Number(step));
      expect(steps).toEqual([...steps].sort((one, other) => other - one));
      for (const { n, step } of told) {
        expect(200 - n).toBeLessThanOrEqual(Number(step));
        expect(due >= window(name, day(n)).from && due <= window(name, day(n)).to).toBe(true);
      }
    }),
  );
});

test("a deadline's steps go down, so that the closest one reached is the last", () => {
  for (const name of deadlineNames) {
    const steps: readonly number[] = deadlines[name].steps;
    expect(steps).toEqual([...steps].sort((one, other) => other - one));
  }
  expect([daysUntil("2032-03-01", "2032-02-28"), daysUntil("2031-12-31", "2032-01-01")]).toEqual([
    2, -1,
  ]);
  expect(stepOf("finding_due", "2031-01-10", "2031-01-02")).toBeUndefined();
  expect(stepOf("finding_due", "2031-01-10", "2031-01-03")).toBe(7);
  expect(stepOf("finding_due", "2031-01-10", "2031-01-11")).toBe(0);
  expect(stepOf("finding_due", "2031-01-10", "2031-03-01")).toBeUndefined();
});

test("what waits longest comes first, and another organisation's record never", () => {
  const actor = {
    ...{ userId: "u", accounts: ["u"], name: "", email: "", locale: null },
    ...{ demo: false, sessionId: null },
    memberships: [
      {
        ...{ organisationId: "o", organisationName: "", organisationLocalName: "", siteKeys: [] },
        ...({ organisationKind: "reporter", role: "reporter" } as const),
      },
    ],
  } satisfies Actor;
  const record = (id: string, organisationId: string, at: string) => ({
    ...{ id, organisationId, reportId: id, noun: "report" as const, state: "draft", at },
    ...{ facts: new Set(["not_signed_off"] as const), acts: new Map(), dueOn: null },
    ...{ organisation: "", localName: "", year: "2031" },
  });
  const records = [
    record("young", "o", "2031-02-01"),
    record("old", "o", "2031-01-01"),
    record("theirs", "p", "2030-01-01"),
  ];
  expect(deskOf(actor, records, "2031-03-01").map(({ id }) => id)).toEqual(["old", "young"]);
});
