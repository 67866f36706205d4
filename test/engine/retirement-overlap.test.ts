import { fork } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { once } from "node:events";
import { and, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findBlock } from "@/db/queries/ledger-search";
import { insertRetirement, reverse } from "@/db/queries/retirements";
import { store } from "@/db/store";
import type { Retirement } from "@/lib/domain/case/case-file";
import { isRefusal } from "@/lib/domain/refusal";
import { blockOf } from "@/lib/domain/retirement-block";
import { aCertificate, aYear, certificatesOf, liveCertificates } from "./certificate-spans";
import type { Given, Outcomes } from "./processes/given";
import { byStart, expectApart, meet, type Span, span } from "./spans";

const at = "2026-03-02T08:00:00.000Z";
const answer = { answer: "yes", note: "" } as const;
const retirement: Given["retirement"] = {
  programme: "ACR",
  projectId: "934",
  projectName: "Forest",
  country: "US",
  creditType: "removal",
  methodology: "",
  vintageFrom: "2024-01-01",
  vintageTo: "2024-12-31",
  issuedOn: "2025-01-01",
  forward: false,
  retiredOn: "2025-12-31",
  beneficiary: "An organisation of the test",
  purpose: "Scope 1 and 2 of 2025",
  registryUrl: "",
  adjustment: "none",
  criteria: { real: answer, additional: answer, credibleBaseline: answer, permanent: answer },
  soldAsCertificates: answer,
  evidence: "",
};

const {
  key: _,
  serialFrom: __,
  serialTo: ___,
  ...instrument
} = aCertificate(0, { start: 1, end: 1 });

/** A batch of a registry that no other test uses. */
const aBatch = () => randomInt(1, 2 ** 40);
const serialOf = (batch: number, { start, end }: Span) => ({
  serial: `ACR-US-934-2024-${batch}-${start} to ${end}`,
  quantity: end - start + 1,
});

/** The blocks of a batch that live in the store, whoever holds them. */
function live(batch: number): Promise<Span[]> {
  return store().read(async ({ db, t }) => {
    const { retirements: r } = t;
    const of = and(eq(r.register, `934-2024-${batch}`), isNull(r.withdrawnAt));
    const rows = await db.select().from(r).where(of);
    return rows.map(({ blockStart: start, blockEnd: end }) => ({ start, end }));
  });
}

/** Records in an organisation of its own; its id, or undefined where the store refused the overlap. */
async function recorded(batch: number, span: Span): Promise<string | undefined> {
  const made: Retirement = { ...retirement, ...serialOf(batch, span), key: randomUUID() };
  const id = randomUUID();
  const own = { id, reportId: randomUUID(), organisationId: randomUUID(), version: 1 };
  const stamp = { ...own, createdAt: at, createdBy: "test" };
  try {
    await store().write((w) => insertRetirement(w, stamp, made, blockOf(made)));
    return id;
  } catch (error) {
    if (isRefusal(error) && error.word === "credits.refused.overlap") return undefined;
    throw error;
  }
}

const act = fc.oneof(
  fc.record({ record: span }),
  fc.record({ reverse: fc.nat({ max: 20 }) }),
  fc.record({ together: fc.array(span, { minLength: 2, maxLength: 4 }) }),
);

test("whatever is recorded and reversed, in whatever order, by however many at once, no two live blocks meet", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const batch = aBatch();
      let held: (Span & { readonly id: string })[] = [];
      for (const one of acts) {
        if ("record" in one) {
          const id = await recorded(batch, one.record);
          // One at a time the store does exactly what intervals say: refused if and only if it meets a live one.
          expect(id === undefined).toBe(held.some((other) => meet(other, one.record)));
          if (id) held = [...held, { ...one.record, id }];
        } else if ("together" in one) {
          const ids = await Promise.all(one.together.map((each) => recorded(batch, each)));
          const taken = one.together.flatMap((each, n) =>
            ids[n] ? [{ ...each, id: ids[n] }] : [],
          );
          held = [...held, ...taken];
          // Every one refused met one that is held: nobody loses a block to nobody.
          for (const [n, each] of one.together.entries())
            if (!ids[n]) expect(held.some((other) => meet(other, each))).toBe(true);
        } else {
          const gone = held[one.reverse % Math.max(1, held.length)];
          if (!gone) continue;
          await store().write(async (w) => {
            const row = await findBlock(w, gone.id);
            if (row) await reverse(w, row, { at, by: "test", reason: "Recorded in error" });
          });
          held = held.filter((other) => other !== gone);
        }
        const spans = await live(batch);
        expectApart(spans);
        expect(spans.length).toBe(held.length);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("of three processes that record the same overlapping blocks at once, each number is retired once, and each certificate used once", async () => {
  const batch = aBatch();
  const spans = Array.from({ length: 24 }, (_, n) => ({ start: 1 + n * 7, end: 10 + n * 7 }));
  const orders = [spans, spans.toReversed(), turned(spans, 12)];
  const processes = await Promise.all(orders.map(() => aProcess()));
  const years = await Promise.all(orders.map(() => aYear()));
  const outcomes = await Promise.all(
    orders.map((order, n) => processes[n]?.(batch, order, years[n] ?? "") ?? Promise.reject()),
  );
  const told = {
    blocks: ["recorded", "credits.refused.overlap"],
    certificates: ["recorded", "instruments.refused.overlap"],
  };
  for (const kind of ["blocks", "certificates"] as const) {
    const won = orders.flatMap((order, n) =>
      order.filter((_, position) => outcomes[n]?.[kind][position] === "recorded"),
    );
    for (const one of outcomes.flatMap((each) => each[kind])) expect(told[kind]).toContain(one);
    expectApart(won);
    const held = kind === "blocks" ? await live(batch) : await liveCertificates(batch);
    expect(held.toSorted(byStart)).toEqual(won.toSorted(byStart));
    for (const lost of spans) expect(won.some((one) => meet(one, lost))).toBe(true);
  }
}, 120_000);

const turned = (spans: readonly Span[], by: number) => [...spans.slice(by), ...spans.slice(0, by)];

/** Starts a process and waits until it is ready; what it returns lets it go, and tells what became of each block. */
async function aProcess() {
  const execArgv = ["--import", "tsx"];
  const child = fork("test/engine/processes/record-blocks.ts", { execArgv });
  await once(child, "message");
  return async (batch: number, spans: readonly Span[], reportId: string): Promise<Outcomes> => {
    const given: Given = {
      ...{ at, retirement, blocks: spans.map((one) => serialOf(batch, one)) },
      ...{ reportId, instrument, certificates: spans.map((one) => certificatesOf(batch, one)) },
    };
    const told = once(child, "message");
    child.send(given);
    const [outcomes] = await told;
    return outcomes;
  };
}
