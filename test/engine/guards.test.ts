import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Writing } from "@/db/client";
import { insertEvent } from "@/db/queries/audit";
import { insertRetired } from "@/db/queries/ledger";
import { reverse } from "@/db/queries/retirements";
import { store } from "@/db/store";
import type { Row } from "@/db/tables";
import { anOrganisation, aReport, organisationWith } from "./fixtures";

const at = "2026-03-02T08:00:00.000Z";

type Block = readonly [programme: string, register: string, start: number, end: number];

async function retired([programme, register, blockStart, blockEnd]: Block, withdrawn = false) {
  const id = randomUUID();
  const organisationId = await anOrganisation();
  const texts = { projectId: "", projectName: "", country: "", methodology: "", purpose: "" };
  const more = { serial: "", beneficiary: "", registryUrl: "", criteria: "[]", evidence: "[]" };
  const times = { vintageFrom: "2020-01-01", vintageTo: "2020-12-31", issuedOn: "2021-01-01" };
  const row: Row<"retirements"> = {
    id,
    reportId: randomUUID(),
    key: "r1",
    version: 1,
    createdAt: at,
    createdBy: "fixture",
    organisationId,
    programme,
    register,
    blockStart,
    blockEnd,
    ...texts,
    ...more,
    ...times,
    creditType: "avoidance",
    quantity: blockEnd - blockStart + 1,
    forward: 0,
    retiredOn: "2023-01-01",
    adjustment: "none",
    soldAsCertificates: "[]",
    checkedBy: null,
    checkedAt: null,
    withdrawnAt: withdrawn ? at : null,
    claimId: null,
    batchId: null,
  };
  await store().write(({ db, t }) =>
    db
      .insert(t.retirements)
      .values(row)
      .then(() => undefined),
  );
  return id;
}

const overlap = { code: "conflict", word: "credits.refused.overlap" };

test("two live retirements never share a serial, whichever organisations they are of", async () => {
  const register = randomUUID();
  await retired(["VCS", register, 100, 199]);
  for (const [start, end] of [
    [199, 250],
    [1, 100],
    [120, 130],
    [1, 999],
    [100, 199],
  ] as const) {
    await expect(retired(["VCS", register, start, end]), `${start}–${end}`).rejects.toMatchObject(
      overlap,
    );
  }
  await retired(["VCS", register, 200, 250]);
  await retired(["VCS", register, 1, 99]);
  await retired(["GS", register, 100, 199]);
  await retired(["VCS", randomUUID(), 100, 199]);
});

const reversal = { at, by: "fixture", reason: "Recorded in error" };

test("a retirement is taken back by a reversing entry only, and for good; its serials are free again", async () => {
  const register = randomUUID();
  const id = await retired(["VCS", register, 1, 10]);
  const mark = (withdrawnAt: string | null) =>
    store().write(async ({ db, t }) => {
      await db.update(t.retirements).set({ withdrawnAt }).where(eq(t.retirements.id, id));
    });
  await expect(unwrapped(mark(at))).rejects.toThrow("zeroproof:immutable retirement");
  await store().write(async (w) => {
    const [row] = await w.db.select().from(w.t.retirements).where(eq(w.t.retirements.id, id));
    if (row) await insertRetired(w, row, reversal);
    if (row) await reverse(w, row, reversal);
  });
  await expect(unwrapped(mark(null))).rejects.toThrow("zeroproof:immutable retirement");
  await expect(retired(["VCS", register, 5, 6], true)).rejects.toMatchObject({
    word: "credits.refused.ledger", // none begins as taken back
  });
  await retired(["VCS", register, 5, 6]);
});

test("of twenty that would overlap, recorded at once, one is", async () => {
  const register = randomUUID();
  const tried = Array.from({ length: 20 }, (_, n) => retired(["VCS", register, n, n + 100]));
  const results = await Promise.allSettled(tried);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results) {
    if (result.status === "rejected") expect(result.reason).toMatchObject(overlap);
  }
});

type Work = (at: Writing) => PromiseLike<unknown>;
type Frozen = { readonly change: Work; readonly remove: Work };

const event = (organisationId: string): Row<"auditEvents"> => ({
  organisationId,
  seq: 1,
  at,
  actorId: "a",
  actorName: "A",
  action: "member.invite",
  subjectId: "s",
  reportId: null,
  detail: "{}",
});

test("an audit event is never changed and never deleted", async () => {
  const id = randomUUID();
  await store().write((w) => insertEvent(w, event(id)));
  await expectFrozen({
    change: ({ db, t }) =>
      db.update(t.auditEvents).set({ actorName: "B" }).where(eq(t.auditEvents.organisationId, id)),
    remove: ({ db, t }) => db.delete(t.auditEvents).where(eq(t.auditEvents.organisationId, id)),
  });
});

test("a statement, its papers and its evidence are never changed and never deleted", async () => {
  const { statementId, documentId, evidenceId } = await aCertifiedReport();
  await expectFrozen({
    change: ({ db, t }) =>
      db.update(t.statements).set({ text: "{}" }).where(eq(t.statements.id, statementId)),
    remove: ({ db, t }) => db.delete(t.statements).where(eq(t.statements.id, statementId)),
  });
  await expectFrozen({
    change: ({ db, t }) =>
      db.update(t.documents).set({ sha256: "0" }).where(eq(t.documents.id, documentId)),
    remove: ({ db, t }) => db.delete(t.documents).where(eq(t.documents.id, documentId)),
  });
  await expectFrozen({
    change: ({ db, t }) =>
      db
        .update(t.evidenceBytes)
        .set({ bytes: Buffer.from("y") })
        .where(eq(t.evidenceBytes.evidenceId, evidenceId)),
    remove: ({ db, t }) =>
      db.delete(t.evidenceBytes).where(eq(t.evidenceBytes.evidenceId, evidenceId)),
  });
});

async function expectFrozen({ change, remove }: Frozen) {
  const frozen = /zeroproof:immutable/;
  for (const work of [change, remove]) {
    const refused = store().write(async (w) => void (await work(w)));
    await expect(unwrapped(refused)).rejects.toThrow(frozen);
  }
}

/** What the driver says, which drizzle wraps. */
const unwrapped = (work: Promise<unknown>) =>
  work.catch((error) => Promise.reject(error.cause ?? error));

/** A report with a statement, an evidence file and a certificate's paper. */
async function aCertifiedReport() {
  const { id: organisationId, reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const [statementId, evidenceId, claimId, certificateId, documentId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ] as const;
  const sha256 = statementId.replaceAll("-", "").repeat(2);
  const bytes = Buffer.from("x");
  const own = { reportId, organisationId };
  await store().write(async ({ db, t }) => {
    await db
      .insert(t.statements)
      .values({ id: statementId, reportId, cycle: 1, text: "{ }", sha256, createdAt: at });
    const file = { name: "x.pdf", mediaType: "application/pdf", size: 1, sha256, uploadedBy: "a" };
    await db.insert(t.evidence).values({ id: evidenceId, ...own, ...file, uploadedAt: at });
    await db.insert(t.evidenceBytes).values({ evidenceId, bytes });
    const claim = { type: "OP", gate: "{}", draftedBy: "a" } as const;
    await db.insert(t.claims).values({
      id: claimId,
      ...own,
      ...claim,
      state: "issued",
      statementSha256: sha256,
      draftedAt: at,
      version: 1,
    });
    await db.insert(t.certificates).values({
      id: certificateId,
      number: certificateId,
      year: 1999, // a year in which nobody issues: numbers of this one follow no other test's
      serial: Number.parseInt(certificateId.slice(0, 8), 16),
      claimId,
      ...own,
      bodyId: "b",
      statementSha256: sha256,
      issuedBy: "a",
      issuedAt: at,
      validFrom: "2026-01-01",
      validTo: "2026-12-31",
      state: "issued",
      label: "2025",
      folded: "",
      summary: "{}",
    });
    const paper = { kind: "certificate", locale: "en", size: 1, bytes } as const;
    await db
      .insert(t.documents)
      .values({ id: documentId, certificateId, ...paper, sha256, createdAt: at });
  });
  return { statementId, documentId, evidenceId };
}
