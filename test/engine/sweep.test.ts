import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { certificateEventsOf } from "@/db/queries/certificate-events";
import { findByNumber } from "@/db/queries/certificates";
import { engagementOfReport } from "@/db/queries/engagements";
import { insertFinding, markFinding } from "@/db/queries/findings";
import { store } from "@/db/store";
import type { Actor } from "@/lib/domain/roles";
import { listCertificates } from "@/lib/services/certificates";
import { atInstant } from "@/lib/services/doors";
import { requestEngagement } from "@/lib/services/engagements";
import { listMessages, openMessage } from "@/lib/services/notifications";
import { sweepDeadlines, sweepExpired } from "@/lib/services/sweep";
import { aReport, body, joinedBy, organisationWith } from "./fixtures";

vi.setConfig({ testTimeout: 60_000 });
const sweepOn = (day: string) => atInstant(`${day}T03:00:00.000Z`, sweepDeadlines);

/** A finding that a year's organisation has to answer by a day. */
async function findingDue(dueOn: string) {
  const { reporter, org_admin, id } = await organisationWith("reporter", "org_admin");
  const contributor = await joinedBy(id, "contributor");
  const reportId = await aReport(reporter);
  await requestEngagement(org_admin, { reportId, bodyId: (await body()).id });
  const engagement = await store().read((at) => engagementOfReport(at, reportId));
  const findingId = randomUUID();
  const finding = {
    ...{ id: findingId, engagementId: engagement?.id ?? "", ref: "F-001", dueOn },
    ...({ kind: "clarification", target: "Meter", targetKind: "report", targetKey: "" } as const),
    ...({
      scope: null,
      effectGrams: null,
      effectLocationGrams: null,
      asksCorrection: 0,
      state: "open",
    } as const),
    ...{
      round: 1,
      material: null,
      selfReported: 0,
      originId: null,
      raisedBy: "v",
      raisedAt: "2031-01-01",
    },
  };
  await store().write((at) => insertFinding(at, finding));
  return { reporter, contributor, org_admin, findingId };
}

const reminders = async (actor: Actor) =>
  (await listMessages(actor)).messages
    .filter(({ dueOn }) => dueOn !== null)
    .map(({ kind, dueOn, at }) => [kind, dueOn, at.slice(0, 10)])
    .reverse();

test("each step of a day that comes is told once, however often and by how many the sweep runs", async () => {
  const { reporter, contributor, org_admin } = await findingDue("2031-03-20");
  await sweepOn("2031-03-12"); // eight days before: nothing yet
  expect(await reminders(reporter)).toEqual([]);
  await Promise.all([1, 2, 3, 4].map(() => sweepOn("2031-03-13")));
  for (const day of ["2031-03-13", "2031-03-14", "2031-03-18", "2031-03-19", "2031-03-20"])
    await sweepOn(day);
  for (const day of ["2031-03-21", "2031-03-27", "2031-03-28", "2031-05-01"]) await sweepOn(day);
  const step = (day: string) => ["finding_due", "2031-03-20", day];
  const steps = ["2031-03-13", "2031-03-18", "2031-03-20", "2031-03-27"].map(step);
  expect(await reminders(reporter)).toEqual(steps);
  expect(await reminders(contributor)).toEqual(steps);
  expect(await reminders(org_admin)).toEqual([]);
});

test("a server that was off tells the step reached, not those missed; an answered finding is told of no more", async () => {
  const { reporter, findingId } = await findingDue("2031-08-20");
  await sweepOn("2031-08-19");
  expect(await reminders(reporter)).toEqual([["finding_due", "2031-08-20", "2031-08-19"]]);
  await store().write((at) => markFinding(at, findingId, { state: "responded" }));
  await sweepOn("2031-08-20");
  expect(await reminders(reporter)).toHaveLength(1);
});

test("the end of an accreditation is told to the body's administrator alone of the body", async () => {
  const { id, body_admin, lead_verifier } = await body();
  await store().write(async ({ db, t }) => {
    const { organisations: o } = t;
    await db.update(o).set({ accreditedTo: "2032-06-30" }).where(eq(o.id, id));
  });
  await sweepOn("2032-04-01");
  await sweepOn("2032-05-31");
  expect(await reminders(body_admin)).toEqual([
    ["accreditation_ends", "2032-06-30", "2032-04-01"],
    ["accreditation_ends", "2032-06-30", "2032-05-31"],
  ]);
  expect(await reminders(lead_verifier)).toEqual([]);
});

test("a certificate's last day is told to its holder, and to no other organisation", async () => {
  const [{ id, reporter }, other] = [
    await organisationWith("reporter"),
    await organisationWith("reporter"),
  ];
  const reportId = await aReport(reporter);
  const number = await certificateUntil("2033-09-30", { organisationId: id, reportId });
  await sweepOn("2033-08-31");
  await sweepOn("2033-09-30");
  const { messages } = await listMessages(reporter);
  expect(messages.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ["certificate_expires", "2033-09-30"],
    ["certificate_expires", "2033-09-30"],
  ]);
  expect(await reminders(other.reporter)).toEqual([]);
  const [message] = messages;
  if (!message) throw new Error("nothing was told");
  expect(await openMessage(reporter, message)).toEqual({ path: `/certificates/${number}` });
});

test("a certificate whose last day has passed is recorded as expired, once, by the clock", async () => {
  const { id: organisationId, reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const id = await certificateUntil("2001-06-30", { organisationId, reportId });
  const suspended = await certificateUntil("2001-06-30", { organisationId, reportId }, "suspended");
  const expire = (day: string) => atInstant(`${day}T00:30:00.000Z`, sweepExpired);
  const history = () => store().read((at) => certificateEventsOf(at, id));
  await expire("2001-06-30"); // its last day, on which it is still valid
  expect(await history()).toEqual([]);
  // The day after it is shown as expired, though no clock has recorded that yet.
  const shown = (day: string) =>
    atInstant(`${day}T00:10:00.000Z`, async () => {
      const rows = await listCertificates(reporter);
      return [id, suspended].map((one) => rows.find((row) => row.id === one)?.state);
    });
  expect(await shown("2001-06-30")).toEqual(["issued", "suspended"]);
  expect(await shown("2001-07-01")).toEqual(["expired", "expired"]);
  await Promise.all(["2001-07-01", "2001-07-01", "2001-07-02"].map(expire));
  const clock = { state: "expired", byUser: "", byRole: "", reason: "" };
  expect(await history()).toMatchObject([clock]);
  for (const one of [id, suspended])
    expect((await store().read((at) => findByNumber(at, one)))?.state).toBe("expired");
});

async function certificateUntil(
  validTo: string,
  own: { organisationId: string; reportId: string },
  state: "issued" | "suspended" = "issued",
) {
  const [claimId, id] = [randomUUID(), randomUUID()];
  const sha256 = id.replaceAll("-", "").repeat(2);
  const claim = { type: "OP", gate: "{}", draftedBy: "a", state: "issued", version: 1 } as const;
  const plain = { bodyId: "b", issuedBy: "a", label: "2025", folded: "", summary: "{}" };
  await store().write(async ({ db, t }) => {
    const drafted = { draftedAt: "2031-01-01", statementSha256: sha256 };
    await db.insert(t.claims).values({ id: claimId, ...own, ...claim, ...drafted });
    await db.insert(t.certificates).values({
      ...{ id, number: id, year: 1998, serial: Number.parseInt(id.slice(0, 8), 16), claimId },
      ...{ ...own, ...plain, statementSha256: sha256, issuedAt: "2032-10-01", state },
      ...{ validFrom: "2032-10-01", validTo },
    });
  });
  return id;
}
