import { randomInt, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Writing } from "@/db/client";
import { insertFinding } from "@/db/queries/findings";
import { insertRestatement } from "@/db/queries/restatements";
import { store } from "@/db/store";
import { restatementStates } from "@/lib/domain/restatement/workflow";
import {
  certificateStates,
  claimStates,
  complaintStates,
  engagementStates,
  findingStates,
  reportStates,
} from "@/lib/domain/workflow";
import { aScene, written } from "./fixtures";

const at = "2026-03-02T08:00:00.000Z";
type Work = (at: Writing) => Promise<unknown>;
/** What the driver says, which drizzle wraps. */
const told = (work: Work) => written(work).catch((error) => Promise.reject(error.cause ?? error));

/** A report with an engagement and a finding; further rows as a state asks for them. */
async function scene() {
  const { org, reportId, id: engagementId } = await aScene();
  return { organisationId: org.id, reportId, engagementId };
}

type Scene = Awaited<ReturnType<typeof scene>>;

async function aFinding({ engagementId }: Scene): Promise<string> {
  const id = randomUUID();
  const on = { target: "Meter", targetKind: "report", targetKey: "", scope: null } as const;
  const none = { effectGrams: null, effectLocationGrams: null, dueOn: null, material: null };
  const first = { asksCorrection: 0, selfReported: 0, originId: null, round: 1 } as const;
  const by = { raisedBy: "v", raisedAt: at, state: "open", kind: "clarification" } as const;
  await written((w) =>
    insertFinding(w, { id, engagementId, ref: "F-001", ...on, ...none, ...first, ...by }),
  );
  return id;
}

async function aClaim(of: Scene, state: "drafted" | "issued"): Promise<string> {
  const id = randomUUID();
  const { organisationId, reportId } = of;
  const drafted = { type: "OP", gate: "[]", draftedBy: "a", draftedAt: at, version: 1 } as const;
  const own = { id, organisationId, reportId, statementSha256: id, state };
  await written(({ db, t }) => db.insert(t.claims).values({ ...own, ...drafted }));
  return id;
}

async function aCertificate(of: Scene): Promise<string> {
  const { organisationId, reportId } = of;
  const [id, claimId] = [randomUUID(), await aClaim(of, "issued")];
  // A year in which nobody issues: numbers of this one follow no other test's.
  const numbered = { number: id, year: 1997, serial: randomInt(2 ** 40), claimId };
  const said = { label: "2025", folded: "", summary: "{}", statementSha256: id };
  const by = { bodyId: "b", issuedBy: "a", issuedAt: at, state: "issued" } as const;
  const days = { validFrom: "2026-03-02", validTo: "2027-03-01" };
  await written(({ db, t }) =>
    db
      .insert(t.certificates)
      .values({ id, organisationId, reportId, ...numbered, ...said, ...by, ...days }),
  );
  return id;
}

async function aRestatement({ organisationId, reportId }: Scene): Promise<string> {
  const own = { organisationId, reportId, cause: "", reason: "Meter", proposedBy: "a" };
  await written((w) => insertRestatement(w, { ...own, trigger: "error", origin: "person" }, at));
  const rows = await store().read(({ db, t: { restatements: r } }) =>
    db.select().from(r).where(eq(r.reportId, reportId)),
  );
  const id = rows.find(({ state }) => state === "proposed")?.id ?? "";
  // Below the threshold, so that it may be declined.
  await written(({ db, t: { restatements: r } }) =>
    db.update(r).set({ required: 0 }).where(eq(r.id, id)),
  );
  return id;
}

async function aComplaint({ organisationId }: Scene): Promise<string> {
  const id = randomUUID();
  const own = { id, reference: id, secretHash: id, about: "portal", object: "" } as const;
  const said = { organisationId, text: "Late", contact: "", state: "received" } as const;
  const days = { receivedAt: at, acknowledgeBy: at, decideBy: at, changedAt: at };
  await written(({ db, t }) => db.insert(t.complaints).values({ ...own, ...said, ...days }));
  return id;
}

const tables = {
  report: "reports",
  engagement: "engagements",
  finding: "findings",
  claim: "claims",
  certificate: "certificates",
  restatement: "restatements",
  complaint: "complaints",
} as const;
type Final = readonly [
  noun: keyof typeof tables,
  state: string,
  states: readonly string[],
  make: (of: Scene) => Promise<string>,
];

/** Final states of domain.md 4.1 to 4.5, each with every state of its noun, and how a row of it is made. */
const rows: readonly Final[] = [
  ["finding", "withdrawn", findingStates, aFinding],
  ["claim", "discarded", claimStates, (of) => aClaim(of, "drafted")],
  ["claim", "issued", claimStates, (of) => aClaim(of, "issued")],
  ["certificate", "expired", certificateStates, aCertificate],
  ["certificate", "superseded", certificateStates, aCertificate],
  ["restatement", "done", restatementStates, aRestatement],
  ["restatement", "declined", restatementStates, aRestatement],
  ["complaint", "closed", complaintStates, aComplaint],
  ["engagement", "terminated", engagementStates, async (of) => of.engagementId],
  ["engagement", "closed", engagementStates, async () => (await scene()).engagementId],
  ["report", "superseded", reportStates, async (of) => of.reportId],
];

// A certificate is revoked by two people: the test of its life asks the store to leave it so.
test("the store lets nothing out of a final state", async () => {
  const of = await scene();
  for (const [noun, final, states, make] of rows) {
    const id = await make(of);
    const set =
      (state: string) =>
      ({ db, t }: Writing) => {
        const table = t[tables[noun]] as Writing["t"]["claims"]; // each has an id and a state
        return db
          .update(table)
          .set({ state: state as "drafted" })
          .where(eq(table.id, id));
      };
    await written(set(final));
    for (const state of states.filter((one) => one !== final))
      await expect(told(set(state)), `${noun}: ${final} to ${state}`).rejects.toThrow(
        /^zeroproof:(immutable|two people)/,
      );
  }
});
