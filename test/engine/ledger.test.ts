import { randomInt, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { GET as findSerial } from "@/app/api/v1/serials/route";
import { insertAllocated } from "@/db/queries/ledger";
import { findBlock } from "@/db/queries/ledger-search";
import { reverse } from "@/db/queries/retirements";
import { store } from "@/db/store";
import { addInstrumentInput, recordRetirementInput } from "@/lib/domain/inputs/entries";
import { recordBatchInput } from "@/lib/domain/inputs/ledger";
import type { Actor } from "@/lib/domain/roles";
import { issueCertificate } from "@/lib/services/certificates";
import { addInstrument, changeInstrument, removeInstrument } from "@/lib/services/instruments";
import { listLedger, showBlock } from "@/lib/services/ledger";
import { recordBatch, removeBatch } from "@/lib/services/ledger-batches";
import { searchSerials } from "@/lib/services/ledger-search";
import { checkRetirement } from "@/lib/services/retirement-checks";
import { listRetirements, recordRetirement, reverseRetirement } from "@/lib/services/retirements";
import { aReport, organisationWith } from "./fixtures";
import { walkTo } from "./walk";

const answer = { answer: "yes", note: "" };
/** A batch that no other test has. */
const aNumber = () => randomInt(1, 2 ** 40);
const serialOf = (batch: number, start: number, end: number) =>
  `ACR-US-934-2024-${batch}-${start} to ${end}`;

const facts = {
  programme: "ACR",
  projectId: "934",
  projectName: "Forest",
  country: "US",
  creditType: "removal",
  vintageFrom: "2024-01-01",
  vintageTo: "2024-12-31",
  issuedOn: "2025-05-01",
};

async function aLedger() {
  const { id, reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const batch = aNumber();
  const record = (key: string, start: number, end: number, over: object = {}) =>
    recordRetirement(
      reporter,
      recordRetirementInput.parse({
        ...facts,
        reportId,
        key,
        serial: serialOf(batch, start, end),
        quantity: end - start + 1,
        retiredOn: "2025-12-31",
        beneficiary: `reporter ${id}`,
        purpose: "Scope 1 and 2 of 2025",
        adjustment: "none",
        criteria: { real: answer, additional: answer, credibleBaseline: answer, permanent: answer },
        soldAsCertificates: answer,
        ...over,
      }),
    );
  return { id, reporter, reportId, batch, record };
}

const ledgerOf = async (actor: Actor) => {
  const [ledger] = await listLedger(actor);
  if (!ledger) throw new Error("a reporter has a ledger");
  return ledger;
};

test("what was recorded in error stays in the ledger with its reversing entry and reason, and counts for nothing", async () => {
  const { reporter, reportId, record } = await aLedger();
  await record("K1", 1, 40);
  await record("K2", 41, 50);
  await reverseRetirement(reporter, { reportId, key: "K1", reason: "Block of another account" });
  await record("K1", 1, 30);
  const { blocks, years } = await ledgerOf(reporter);
  expect(blocks.map(({ key, quantity, status }) => [key, quantity, status]).sort()).toEqual([
    ["K1", 30, "recorded"],
    ["K1", 40, "reversed"],
    ["K2", 10, "recorded"],
  ]);
  expect(years).toMatchObject([{ label: "2025", retired: 40, allocated: 0, free: 40 }]);
  const reversed = blocks.find(({ status }) => status === "reversed");
  const { history, balance } = await showBlock(reporter, reversed?.id ?? "");
  expect(history).toMatchObject([
    { kind: "retired", tonnes: 40, reason: "", name: "reporter of the test" },
    { kind: "reversed", tonnes: -40, reason: "Block of another account" },
  ]);
  expect(balance.retired).toBe(0);
});

test("a ledger is its organisation's own: a block of another is not there", async () => {
  const [ours, theirs] = [await aLedger(), await aLedger()];
  await ours.record("K1", 1, 10);
  const [block] = (await ledgerOf(ours.reporter)).blocks;
  await expect(showBlock(theirs.reporter, block?.id ?? "")).rejects.toMatchObject({
    code: "not_found",
  });
  expect((await ledgerOf(theirs.reporter)).blocks).toEqual([]);
});

test("a retirement inside a batch is part of it, what is left is told, and a used batch stays", async () => {
  const { id, reporter, batch, record } = await aLedger();
  const held = recordBatchInput.parse({
    ...facts,
    organisationId: id,
    key: "B1",
    serial: serialOf(batch, 1, 100),
    quantity: 100,
  });
  await recordBatch(reporter, held);
  await record("K1", 11, 40);
  await record("K2", 101, 110);
  const { batches } = await ledgerOf(reporter);
  expect(batches).toMatchObject([{ key: "B1", quantity: 100, retired: 30, left: 70, blocks: 1 }]);
  const used = { organisationId: id, id: batches[0]?.id ?? "", reason: "Sold since" };
  await expect(removeBatch(reporter, used)).rejects.toMatchObject({
    word: "credits.refused.batch",
  });
  const past = store().write(({ db, t }) =>
    db.delete(t.creditBatches).where(eq(t.creditBatches.id, used.id)),
  );
  await expect(past.catch((error) => Promise.reject(error.cause ?? error))).rejects.toThrow(
    "zeroproof:immutable credit_batch",
  );
  const reversal = { subjectId: used.id, subject: "batch" as const, organisationId: id };
  const forced = store().write(({ db, t }) =>
    db.insert(t.reversals).values({ ...reversal, reason: "-", at: "2026-01-01", by: "-" }),
  );
  await expect(forced).rejects.toMatchObject({ word: "credits.refused.ledger" });
  await expect(recordBatch(reporter, { ...held, key: "B2", quantity: 99 })).rejects.toMatchObject({
    word: "checks.serial.quantity",
  });
});

test("a batch recorded in error is taken back, stays beside its reason, and frees its serials and its key", async () => {
  const [ours, theirs] = [await aLedger(), await aLedger()];
  const held = (organisationId: string, key: string, start: number, end: number) =>
    recordBatchInput.parse({
      ...{ ...facts, organisationId, key, quantity: end - start + 1 },
      serial: serialOf(ours.batch, start, end),
    });
  await recordBatch(ours.reporter, held(ours.id, "B1", 1, 100));
  const taken = { code: "conflict", word: "credits.refused.batches", values: {} };
  for (const [who, key] of [
    [ours, "B2"],
    [theirs, "B1"],
  ] as const)
    await expect(recordBatch(who.reporter, held(who.id, key, 100, 150))).rejects.toMatchObject(
      taken,
    );
  const id = (await ledgerOf(ours.reporter)).batches[0]?.id ?? "";
  const asked = { organisationId: ours.id, id, reason: "Another block was bought" };
  // By another's reporter: under the owner's name, and under their own.
  for (const organisationId of [ours.id, theirs.id])
    await expect(removeBatch(theirs.reporter, { ...asked, organisationId })).rejects.toMatchObject({
      code: "not_found",
    });
  await ours.record("K1", 11, 40);
  await expect(removeBatch(ours.reporter, asked)).rejects.toMatchObject({ code: "conflict" });
  await reverseRetirement(ours.reporter, { reportId: ours.reportId, key: "K1", reason: "Sold" });
  await removeBatch(ours.reporter, asked);
  await expect(removeBatch(ours.reporter, asked)).rejects.toMatchObject({
    word: "credits.refused.batchReversed",
  });
  await recordBatch(theirs.reporter, held(theirs.id, "B1", 91, 150));
  await recordBatch(ours.reporter, held(ours.id, "B1", 1, 90));
  const twice = held(ours.id, "B1", 151, 160);
  await expect(recordBatch(ours.reporter, twice)).rejects.toMatchObject({
    fields: { key: { word: "credits.refused.batchKey" } },
  });
  await ours.record("K1", 11, 40);
  const { batches, corrections } = await ledgerOf(ours.reporter);
  expect(batches).toMatchObject([{ key: "B1", quantity: 90, retired: 30, blocks: 1 }]);
  const by = "reporter of the test";
  expect(corrections).toMatchObject([
    { subject: "batch", key: "B1", quantity: "100", reason: asked.reason, by, recordedBy: by },
    { subject: "retirement", key: "K1", quantity: "30", reason: "Sold", label: "2025", by },
  ]);
  expect((await ledgerOf(theirs.reporter)).corrections).toEqual([]);
});

test("nobody records or reverses in another's year, whatever ids they send", async () => {
  const [ours, theirs] = [await aLedger(), await aLedger()];
  await ours.record("K1", 1, 10);
  const there = { reportId: ours.reportId, key: "K1", reason: "Not mine" };
  const gone = { code: "not_found" };
  await expect(reverseRetirement(theirs.reporter, there)).rejects.toMatchObject(gone);
  await expect(theirs.record("K2", 11, 20, { reportId: ours.reportId })).rejects.toMatchObject(
    gone,
  );
  await expect(
    recordBatch(
      theirs.reporter,
      recordBatchInput.parse({
        ...{ ...facts, organisationId: ours.id, key: "B1", quantity: 10 },
        serial: serialOf(ours.batch, 1, 10),
      }),
    ),
  ).rejects.toMatchObject(gone);
  expect((await ledgerOf(ours.reporter)).blocks).toMatchObject([{ key: "K1", status: "recorded" }]);
});

test("of a reversal and an allocation at once one happens, and nothing changes a block's key or state without its entry", async () => {
  const { reporter, record } = await aLedger();
  for (const n of [1, 2, 3]) await record(`K${n}`, n * 10, n * 10 + 9);
  const hand = { at: "2026-03-02T08:00:00.000Z", by: "test", reason: "Recorded in error" };
  const claimId = randomUUID();
  for (const { id } of (await ledgerOf(reporter)).blocks) {
    const change = (act: "reverse" | "allocate") =>
      store().write(async (w) => {
        const row = await findBlock(w, id);
        if (!row) throw new Error("the block is there");
        if (act === "reverse") return reverse(w, row, hand);
        await insertAllocated(w, row, claimId, hand);
        await w.db.update(w.t.retirements).set({ claimId }).where(eq(w.t.retirements.id, id));
      });
    const outcomes = await Promise.allSettled([change("reverse"), change("allocate")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { balance } = await showBlock(reporter, id);
    expect([0, 10]).toContain(balance.retired);
    expect(balance.free).toBe(0);
    const set = (over: object) =>
      store().write(({ db, t }) =>
        db.update(t.retirements).set(over).where(eq(t.retirements.id, id)),
      );
    const past = [set({ key: "K9" }), set({ checkedBy: "test", checkedAt: hand.at })];
    for (const one of await Promise.allSettled(past)) expect(one.status).toBe("rejected");
  }
});

test("who recorded a retirement cannot check it, not even past the service", async () => {
  const { reporter, reportId, record } = await aLedger();
  await record("K1", 1, 10);
  const seen = { result: "confirmed", url: "", screenshotSha256: "", note: "Seen." } as const;
  await expect(checkRetirement(reporter, { reportId, key: "K1", ...seen })).rejects.toMatchObject({
    code: "forbidden",
  });
  const [row] = await listRetirements(reporter, reportId);
  const past = store().write(async ({ db, t }) => {
    const [found] = (await db.select().from(t.retirements)).filter(({ id }) => id === row?.id);
    if (!found) throw new Error("the row is there");
    const { id: retirementId, organisationId, createdBy: by } = found;
    const own = { id: randomUUID(), retirementId, organisationId, reportId, n: 1 };
    const said = { result: "confirmed" as const, url: "", screenshotSha256: null, note: "" };
    await db.insert(t.registryChecks).values({ ...own, ...said, at: "2026-01-01", by });
  });
  await expect(past).rejects.toMatchObject({ word: "credits.refused.ledger" });
});

const certificates = (system: string, reportId: string, from: string, to: string) =>
  addInstrumentInput.parse({
    reportId,
    key: "I1",
    kind: "certificate",
    system,
    market: "CN",
    serialFrom: from,
    serialTo: to,
    vintageFrom: "2025-01-01",
    vintageTo: "2025-12-31",
    megawattHours: "10",
    kilogramsPerMegawattHour: "0",
    criteria: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n, "n.a."])),
  });

test("a certificate serves one reporter and one year, however its system and serial are written", async () => {
  const [ours, theirs] = [await aLedger(), await aLedger()];
  const tag = randomUUID().slice(0, 8).toUpperCase();
  const taken = { code: "conflict", word: "instruments.refused.overlap" };
  const first = certificates("I-REC", ours.reportId, `${tag}-000100`, `${tag}-000199`);
  await addInstrument(ours.reporter, first);
  const add = (system: string, from: string, to: string) =>
    addInstrument(theirs.reporter, certificates(system, theirs.reportId, from, to));
  await expect(add("I-REC", `${tag}-000199`, `${tag}-000250`)).rejects.toMatchObject(taken);
  await expect(add("i-rec(E)", `${tag} - 000150`, "")).rejects.toMatchObject(taken);
  await expect(add("I-REC", `${tag}-000300`, `${tag}-000250`)).rejects.toMatchObject({
    word: "instruments.refused.backwards",
  });
  await expect(add("I-REC", "", "")).rejects.toMatchObject({ word: "instruments.refused.serial" });
  await add("I-REC", `${tag}-000200`, `${tag}-000250`);
  const wider = { ...first, serialTo: `${tag}-000200`, version: 1, reason: "" };
  await expect(changeInstrument(ours.reporter, wider)).rejects.toMatchObject(taken);
  await removeInstrument(theirs.reporter, { reportId: theirs.reportId, key: "I1", reason: "" });
  await changeInstrument(ours.reporter, wider);
});

const asked = async (query: string) => {
  const told = await findSerial(new Request(`http://localhost/api/v1/serials?${query}`));
  return { status: told.status, body: await told.json() };
};

vi.setConfig({ testTimeout: 180_000 });

test("a serial's retirement is told with its certificate once that is issued; before, nobody is named", async () => {
  const { org, by, year, reportId, claimId } = await walkTo("requested");
  const [retired] = year.retirements;
  const serial = retired?.serial ?? "";
  const before = await searchSerials({ serial });
  expect(before.found).toMatchObject([{ programme: "VCS", published: null }]);
  expect(JSON.stringify(before.found)).not.toContain(org.id);
  const { number } = await issueCertificate(by.issuer, { id: claimId });
  const { status, body } = await asked(`serial=${serial}`);
  expect(status).toBe(200);
  expect(body.retirements).toMatchObject([
    { programme: "VCS", published: { certificate: number, status: "issued", serial } },
  ]);
  const [block] = (await ledgerOf(org.reporter)).blocks;
  const { history } = await showBlock(org.reporter, block?.id ?? "");
  expect(history.map(({ kind }) => kind)).toEqual(["retired", "confirmed", "allocated"]);
  const again = { reportId, key: retired?.key ?? "", reason: "Too late" };
  await expect(reverseRetirement(org.reporter, again)).rejects.toMatchObject({
    word: "credits.refused.bound",
  });
  const { years } = await ledgerOf(org.reporter);
  expect(years).toMatchObject([{ allocated: 21_088, needed: 21_088, surplus: 0, free: 0 }]);
});

test("a serial that is not recorded, does not fit, or is of an unread programme is answered as such", async () => {
  const { reporter, record, batch } = await aLedger();
  await record("K1", 1, 10);
  expect((await asked(`serial=${serialOf(batch, 11, 20)}`)).body.retirements).toEqual([]);
  expect((await asked(`serial=${serialOf(batch, 10, 20)}`)).body).toMatchObject({
    readAs: [{ programme: "ACR", from: 10, to: 20 }],
    retirements: [{ from: 10, to: 10, published: null }],
  });
  expect((await asked("serial=nonsense&programme=ACR")).status).toBe(422);
  expect((await asked("serial=")).status).toBe(422);
  await record("K2", 1, 10, { programme: "CCER", serial: `ccer ${batch}` });
  expect((await asked(`serial=CCER ${batch}`)).body).toMatchObject({
    readAs: [],
    retirements: [{ programme: "CCER", from: null, to: null, published: null }],
  });
  expect((await ledgerOf(reporter)).blocks.map(({ overlapChecked }) => overlapChecked)).toContain(
    false,
  );
});
