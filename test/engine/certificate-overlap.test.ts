import { randomInt, randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Writing } from "@/db/client";
import {
  findInstrument,
  type InstrumentRow,
  insertInstrument,
  markInstrument,
  takeInstrument,
} from "@/db/queries/instruments";
import { insertStatement } from "@/db/queries/statements";
import { store } from "@/db/store";
import { isRefusal } from "@/lib/domain/refusal";
import { aCertificate, aYear, liveCertificates } from "./certificate-spans";
import { aReport, organisationWith } from "./fixtures";
import { expectApart, meet, type Span, span } from "./spans";

const hand = { at: "2026-03-02T08:00:00.000Z", by: "test", reason: "Recorded in error" };

/** As if the year had been submitted: from then on what is there is taken back, and never deleted. */
function submitted(reportId: string): Promise<void> {
  const statement = { id: randomUUID(), cycle: 1, text: "{}", sha256: randomUUID() };
  return store().write((at) => insertStatement(at, { ...statement, reportId, createdAt: hand.at }));
}

const year = fc.nat({ max: 2 });
const act = fc.oneof(
  fc.record({ add: span, year }),
  fc.record({ remove: fc.nat({ max: 20 }) }),
  fc.record({ move: fc.nat({ max: 20 }), to: span }),
  fc.record({ together: fc.array(fc.record({ add: span, year }), { minLength: 2, maxLength: 3 }) }),
);

/** Whether the store took it; false where it would have used a certificate twice. */
async function taken(write: (at: Writing) => Promise<void>): Promise<boolean> {
  try {
    await store().write(write);
    return true;
  } catch (error) {
    if (isRefusal(error) && error.word === "instruments.refused.overlap") return false;
    throw error;
  }
}

test("whatever is entered, changed and removed, in whatever order, year and organisation, no certificate serves twice", async () => {
  const { reporter } = await organisationWith("reporter");
  // Two years of one organisation, of which one was submitted, and one of another's.
  const years = [await aReport(reporter, "2024"), await aReport(reporter, "2025"), await aYear()];
  await submitted(years[1] ?? "");
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      const numbering = randomInt(1, 2 ** 40);
      const insert = async (add: Span, of: number) => {
        const id = randomUUID();
        const own = { id, reportId: years[of] ?? "", version: 1 };
        const stamp = { ...own, createdAt: hand.at, createdBy: hand.by };
        const made = { ...aCertificate(numbering, add), key: id };
        return (await taken((at) => insertInstrument(at, stamp, made))) ? [{ ...add, id, of }] : [];
      };
      const written =
        (id: string, of: number, work: (at: Writing, row: InstrumentRow) => Promise<void>) =>
        async (at: Writing) => {
          const row = await findInstrument(at, years[of] ?? "", id);
          if (!row) throw new Error("what is held is there by its key");
          await work(at, row);
        };
      let held: (Span & { readonly id: string; readonly of: number })[] = [];
      const free = (wanted: Span, besides = "") =>
        !held.some((other) => other.id !== besides && meet(other, wanted));
      for (const one of acts) {
        if ("add" in one) {
          const may = free(one.add);
          const added = await insert(one.add, one.year);
          expect(added.length === 1).toBe(may);
          held = [...held, ...added];
        } else if ("together" in one) {
          const added = await Promise.all(one.together.map((each) => insert(each.add, each.year)));
          held = [...held, ...added.flat()];
          // What was refused met one that is held: none of them is lost to nobody.
          for (const [n, { add }] of one.together.entries())
            if (added[n]?.length === 0) expect(free(add)).toBe(false);
        } else {
          const place = "move" in one ? one.move : one.remove;
          const found = held[place % Math.max(1, held.length)];
          if (!found) continue;
          const { id, of } = found;
          if ("move" in one) {
            const may = free(one.to, id);
            const made = { ...aCertificate(numbering, one.to), key: id };
            const move = written(id, of, (at, row) => markInstrument(at, row, made, hand));
            expect(await taken(move)).toBe(may);
            if (may) held = [...held.filter((other) => other !== found), { ...one.to, id, of }];
          } else {
            const remove = written(id, of, (at, row) => takeInstrument(at, row, hand));
            expect(await taken(remove)).toBe(true);
            held = held.filter((other) => other !== found);
          }
        }
        const spans = await liveCertificates(numbering);
        expectApart(spans);
        expect(spans.length).toBe(held.length);
      }
    }),
    { numRuns: 10 },
  );
}, 120_000);
