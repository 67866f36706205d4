import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import type { Writing } from "@/db/client";
import { engagementOfReport } from "@/db/queries/engagements";
import { takeSide } from "@/db/queries/hands";
import { store } from "@/db/store";
import type { Actor } from "@/lib/domain/roles";
import { hashOf } from "@/lib/outside/secrets";
import {
  reinstateCertificate,
  showCertificateLife,
  suspendCertificate,
} from "@/lib/services/certificate-life";
import { issueCertificate } from "@/lib/services/certificates";
import { attachToComplaint, readComplaintFile } from "@/lib/services/complaint-files";
import {
  acknowledgeComplaint,
  answerComplaint,
  appealComplaint,
  askSuspension,
  decideComplaint,
  openComplaint,
  replaceHandler,
} from "@/lib/services/complaint-handling";
import { listComplaints, showComplaint } from "@/lib/services/complaint-views";
import {
  appealHeldComplaint,
  closeComplaints,
  lodgeComplaint,
  publicComplaints,
  showHeldComplaint,
  withdrawComplaint,
} from "@/lib/services/complaints";
import { showDesk } from "@/lib/services/desk";
import { showDiscovered } from "@/lib/services/discovered-views";
import { atInstant } from "@/lib/services/doors";
import { listMessages } from "@/lib/services/notifications";
import { sweepDeadlines } from "@/lib/services/sweep";
import { body, organisationWith, platformAdmin } from "./fixtures";
import { walkTo } from "./walk";

vi.setConfig({ testTimeout: 120_000 });
const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const on = <R>(day: string, work: () => Promise<R>) => atInstant(`${day}T08:00:00.000Z`, work);
const text = "The meter of one hall is not in the figures.";
const today = new Date().toISOString().slice(0, 10);
let senders = 0;

/** One certificate for all of these tests; each complaint is its own. */
const certified = async () => {
  const walk = await walkTo("requested");
  const { number } = await issueCertificate(walk.by.issuer, { id: walk.claimId });
  return { ...walk, number };
};
let walked: ReturnType<typeof certified> | undefined;
const theWalk = () => {
  walked ??= certified();
  return walked;
};

async function lodged(day = "2041-03-01") {
  const walk = await theWalk();
  const complaint = {
    about: "certificate",
    object: walk.number,
    text,
    contact: "",
    website: "",
  } as const;
  senders += 1;
  const held = await on(day, () => lodgeComplaint(complaint, `192.0.2.${senders}`));
  const rows = await store().read(({ db, t }) => db.select().from(t.complaints));
  const id = rows.find(({ reference }) => reference === held.reference)?.id ?? "";
  return { ...walk, held, id };
}

/** Acknowledged and taken up by the one person of the body who took no part. */
async function opened() {
  const one = await lodged();
  const { by, id } = one;
  const handler = by.signatory;
  await on("2041-03-02", () =>
    acknowledgeComplaint(by.body_admin, { id, handlerId: handler.userId, text: "" }),
  );
  await on("2041-03-04", () => openComplaint(handler, { id, noThreat: "on" }));
  return { ...one, handler };
}

async function decidedOn(day: string) {
  const one = await opened();
  await on("2041-03-05", () => answerComplaint(one.org.org_admin, { id: one.id, text: "It is." }));
  const decision = { id: one.id, outcome: "in_part", text: "One meter is missing." } as const;
  await on(day, () => decideComplaint(one.handler, { ...decision, noThreat: "on" }));
  return one;
}
const waits = async (actor: Actor, id: string) =>
  (await showDesk(actor)).filter((one) => one.id === id).map(({ wait, dueOn }) => [wait, dueOn]);
/** What this person was told of a complaint, by kind. */
const told = async ({ userId }: Actor, id: string) => {
  const rows = await store().read(({ db, t: { notifications: n } }) =>
    db.select().from(n).where(eq(n.userId, userId)),
  );
  return rows
    .filter(({ path }) => path === `/admin/complaints/${id}`)
    .map(({ kind }) => kind)
    .sort();
};

test("anyone lodges a complaint and follows it by a link whose secret the store does not hold", async () => {
  const { held, id, by, org } = await lodged();
  expect(await showHeldComplaint(held)).toMatchObject({
    ...{ reference: held.reference, state: "received", text },
    ...{ acknowledgeBy: "2041-03-08", decideBy: "2041-04-30" }, // a Friday; 1 March and 60 days
    ...{ acts: ["complaint.withdraw", "complaint.attach"], history: [{ act: "complaint.lodge" }] },
  });
  const rows = await store().read(({ db, t }) =>
    db.select().from(t.complaints).where(eq(t.complaints.id, id)),
  );
  expect(JSON.stringify(rows)).not.toContain(held.key);
  expect(rows).toMatchObject([{ secretHash: hashOf(held.key), state: "received" }]);
  const others = [
    { ...held, key: `${held.key}x` },
    { ...held, reference: "C-2041-00000000" },
  ];
  for (const other of others)
    await expect(showHeldComplaint(other)).rejects.toMatchObject({ code: "not_found" });
  expect(await waits(by.body_admin, id)).toEqual([["acknowledge_complaint", "2041-03-08"]]);
  for (const person of [by.signatory, org.org_admin, org.reporter, (await body()).body_admin])
    expect(await waits(person, id)).toEqual([]);
  expect(await told(by.body_admin, id)).toEqual(["complaint_lodged"]);
});

test.each(["certificate", "report", "statement"] as const)(
  "a complaint names a %s that is here, or is refused with what to do",
  async (about) => {
    const nothing = { about, object: "CN-2041-999999-1", text, contact: "", website: "" } as const;
    await expect(lodgeComplaint(nothing, `198.51.100.${about.length}`)).rejects.toMatchObject({
      fields: { object: { word: `complaints.refused.object.${about}` } },
    });
  },
);

test("from one address six complaints in an hour are one too many, from another none", async () => {
  const { number } = await theWalk();
  const send = (from: string, day = "2042-01-01") =>
    on(day, () =>
      lodgeComplaint(
        { about: "certificate", object: number, text, contact: "", website: "" },
        from,
      ),
    );
  for (let n = 0; n < 5; n += 1) await send("2001:db8:7:7::1");
  await expect(send("2001:db8:7:7:ffff::2")).rejects.toEqual(refused("complaints.refused.tooMany"));
  await send("2001:db8:7:8::1");
  await send("2001:db8:7:7::1", "2042-01-02");
});

test("the body's administrator names a handler who took no part, and nobody else does", async () => {
  const { by, org, id } = await lodged();
  const name = (handlerId: string, actor = by.body_admin) =>
    acknowledgeComplaint(actor, { id, handlerId, text: "" });
  for (const { userId } of [by.lead_verifier, by.verifier, by.reviewer, by.issuer, by.body_admin])
    await expect(name(userId)).rejects.toEqual(refused("complaints.refused.hand"));
  const other = await body();
  await expect(name(other.verifier.userId)).rejects.toEqual(refused("complaints.refused.hand"));
  await expect(name(by.signatory.userId, await platformAdmin())).rejects.toEqual(
    refused("complaints.refused.namer"),
  );
  for (const person of [org.org_admin, org.reporter, by.lead_verifier, other.body_admin])
    await expect(name(by.signatory.userId, person)).rejects.toMatchObject({
      code: expect.stringMatching(/^(forbidden|not_found)$/),
    });
  await name(by.signatory.userId);
  expect(await told(by.signatory, id)).toEqual(["complaint_named"]);
  await expect(name(by.signatory.userId)).rejects.toEqual(refused("refusal.state"));
  const admin = await platformAdmin();
  expect(await showComplaint(admin, id)).toMatchObject({ text: null, contact: null, acts: [] });
});

test("the platform names the handler where the body's administrator took part", async () => {
  const { by, reportId, id } = await lodged();
  const apart = await organisationWith("reporter");
  const hand = { reportId, userId: by.body_admin.userId, side: "issue", since: "2041" } as const;
  const undo = async () =>
    store().write(({ db, t }) => db.delete(t.hands).where(eq(t.hands.userId, hand.userId)));
  await store().write((at) => takeSide(at, hand));
  const name = { id, handlerId: by.signatory.userId, text: "" };
  await expect(acknowledgeComplaint(by.body_admin, name)).rejects.toEqual(
    refused("complaints.refused.namer"),
  );
  await expect(acknowledgeComplaint(apart.reporter, name)).rejects.toMatchObject({
    code: "not_found",
  });
  await acknowledgeComplaint(await platformAdmin(), name);
  await undo();
});

test("it is decided by its handler alone, once the holder was heard or let 14 days pass; what it found is a fact for the lead", async () => {
  const { by, org, id, reportId, held, handler } = await opened();
  const decide = (actor = handler) =>
    decideComplaint(actor, { id, outcome: "upheld", text: "So it is.", noThreat: "on" });
  expect(await waits(org.org_admin, id)).toEqual([["answer_complaint", "2041-03-18"]]);
  await expect(on("2041-03-18", decide)).rejects.toEqual(refused("complaints.refused.unheard"));
  await expect(openComplaint(by.body_admin, { id, noThreat: "on" })).rejects.toEqual(
    refused("refusal.state"),
  );
  await expect(answerComplaint(org.reporter, { id, text: "No." })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(on("2041-03-19", () => decide(by.body_admin))).rejects.toEqual(
    refused("complaints.refused.notHandler"),
  );
  await expect(on("2041-03-19", () => decide(by.issuer))).rejects.toMatchObject({
    code: "not_found",
  });
  await on("2041-03-19", decide);
  expect(await showHeldComplaint(held)).toMatchObject({ state: "decided", outcome: "upheld" });
  const kinds = async (person: typeof handler) =>
    (await listMessages(person)).messages.map(({ kind }) => kind);
  expect(await kinds(by.issuer)).toContain("complaint_upheld");
  expect(await kinds(by.lead_verifier)).toContain("complaint_upheld_opinion");
  const engagement = await store().read((at) => engagementOfReport(at, reportId));
  const { facts } = await showDiscovered(by.lead_verifier, engagement?.id ?? "");
  expect(facts).toMatchObject([{ text: "So it is.", reportedBy: "", outcome: null }]);
  for (const who of [by.lead_verifier, by.body_admin])
    expect(await waits(who, engagement?.id ?? "")).toEqual([["answer_facts", null]]);
  expect(await told(org.org_admin, id)).toEqual(["complaint_decided", "complaint_opened"]);
});

test("a handler asks for a suspension once; issuers find it on their desks, and what is upheld with it", async () => {
  const { by, org, id, number } = await lodged(today);
  const handler = by.signatory;
  const ask = (actor = handler) => askSuspension(actor, { id, text: "Until the meter is read." });
  await acknowledgeComplaint(by.body_admin, { id, handlerId: handler.userId, text: "" });
  await expect(ask()).rejects.toEqual(refused("refusal.state"));
  await openComplaint(handler, { id, noThreat: "on" });
  await expect(ask(by.body_admin)).rejects.toEqual(refused("complaints.refused.notHandler"));
  await expect(on("2099-01-01", ask)).rejects.toEqual(refused("complaints.refused.noForce"));
  const asked = async (actor: Actor) =>
    (await showDesk(actor)).filter(
      ({ wait, since }) => wait.startsWith("suspend") && since.startsWith(today),
    );
  expect(await asked(by.issuer)).toEqual([]);
  await ask();
  await expect(ask()).rejects.toEqual(refused("complaints.refused.asked"));
  const certificate = (await showCertificateLife(by.issuer, number)).id;
  const path = `/certificates/acts?number=${certificate}&cause=complaint`;
  expect(await asked(by.issuer)).toMatchObject([{ wait: "suspend_asked", path }]);
  expect(await asked(await platformAdmin())).toContainEqual(
    expect.objectContaining({ wait: "suspend_asked", path }),
  );
  for (const other of [org.org_admin, by.verifier, handler]) expect(await asked(other)).toEqual([]);
  expect((await listMessages(by.issuer)).messages.map(({ kind }) => kind)).toContain(
    "complaint_suspension_asked",
  );
  const { history } = await showComplaint(handler, id);
  const entry = {
    act: "complaint.ask_suspension",
    side: "handler",
    text: "Until the meter is read.",
  };
  expect(history).toContainEqual(expect.objectContaining(entry));
  await answerComplaint(org.org_admin, { id, text: "It will be." });
  await decideComplaint(handler, { id, outcome: "upheld", text: "Unread.", noThreat: "on" });
  expect(await asked(by.issuer)).toMatchObject([{ wait: "suspend_upheld", path }]);
  await suspendCertificate(by.issuer, { id: certificate, cause: "complaint", reason: "Unread." });
  expect(await asked(by.issuer)).toEqual([]);
  await reinstateCertificate(by.issuer, { id: certificate, reason: "Read." });
  expect(await asked(by.issuer)).toEqual([]); // what was decided on it is done
});

test("an appeal within 30 days goes to another handler, of another body where nobody is free, and is final", async () => {
  const { by, org, id, held, number, handler } = await decidedOn("2041-04-01");
  await expect(on("2041-05-02", () => appealHeldComplaint({ ...held, text }))).rejects.toEqual(
    refused("complaints.refused.late"),
  );
  await on("2041-05-01", () => appealHeldComplaint({ ...held, text: "More are missing." }));
  await expect(appealComplaint(org.org_admin, { id, text })).rejects.toEqual(
    refused("refusal.state"),
  );
  expect(await waits(by.body_admin, id)).toEqual([["name_handler", "2041-06-30"]]);
  const second = (await body()).reviewer;
  const pass = (handlerId: string) =>
    on("2041-05-02", () => replaceHandler(by.body_admin, { id, handlerId, text: "An appeal." }));
  await expect(pass(handler.userId)).rejects.toEqual(refused("complaints.refused.hand"));
  await pass(second.userId);
  expect((await listComplaints(second)).map((one) => one.id)).toEqual([id]);
  expect(await waits(second, id)).toEqual([["decide_complaint", "2041-06-30"]]);
  await expect(showComplaint(handler, id)).rejects.toMatchObject({ code: "not_found" });
  const decision = { id, outcome: "upheld", text: "Two are.", noThreat: "on" } as const;
  await on("2041-05-20", () => decideComplaint(second, decision));
  const shown = await showHeldComplaint(held);
  expect(shown).toMatchObject({ state: "closed", outcome: "upheld", acts: [] });
  expect(shown.history.map(({ act }) => act.slice("complaint.".length))).toEqual(
    "lodge acknowledge open answer decide appeal replace decide".split(" "),
  );
  const listed = (await publicComplaints(number)).find((one) => one.id === id);
  expect(listed).toEqual({
    ...{ id, about: "certificate", state: "closed" },
    ...{ receivedOn: "2041-03-01", outcome: "upheld" },
  });
});

test("what nobody appeals is closed by the clock, once, and the days that come are told to who acts", async () => {
  const { by, org, id, held, handler } = await decidedOn("2041-04-01");
  const state = async () => (await showHeldComplaint(held)).state;
  await on("2041-05-01", closeComplaints);
  expect(await state()).toBe("decided");
  await on("2041-05-02", () => Promise.all([closeComplaints(), closeComplaints()]));
  const { history } = await showHeldComplaint(held);
  expect(history.filter(({ act }) => act === "complaint.close")).toHaveLength(1);
  await expect(appealComplaint(org.org_admin, { id, text })).rejects.toEqual(
    refused("refusal.state"),
  );
  const unheard = await opened(); // taken up on 4 March 2041: the holder has until the 18th
  await on("2041-03-11", sweepDeadlines);
  expect(await told(org.org_admin, unheard.id)).toEqual([
    "complaint_answer_due",
    "complaint_opened",
  ]);
  await on("2041-03-19", sweepDeadlines);
  expect(await told(handler, unheard.id)).toEqual(["complaint_named", "complaint_unanswered"]);
  const waiting = await lodged("2043-03-01");
  await on("2043-03-05", sweepDeadlines); // received on a Sunday: due on Friday the 6th
  expect(await told(by.body_admin, waiting.id)).toEqual([
    "complaint_lodged",
    "complaint_receipt_due",
  ]);
  await acknowledgeComplaint(by.body_admin, {
    ...{ id: waiting.id, handlerId: handler.userId, text: "" },
  });
  await on("2043-04-27", sweepDeadlines);
  expect(await told(handler, waiting.id)).toEqual(["complaint_decision_due", "complaint_named"]);
});

test("a complainant's files are kept within their limits and read by who decides alone", async () => {
  const { held, id, by, org, handler } = await opened();
  const file = (text: string, name = "meter.csv") => ({ ...held, name, bytes: Buffer.from(text) });
  await attachToComplaint(file("kWh\n1\n", "../reading of\u202e the meter.csv"));
  await attachToComplaint(file("kWh\n1\n")); // the same bytes again
  const shown = await showHeldComplaint(held);
  expect(shown.files).toMatchObject([{ name: "reading of the meter.csv", size: 6 }]);
  expect(shown.acts).toEqual(["complaint.withdraw", "complaint.attach"]);
  expect(await told(handler, id)).toContain("complaint_attached");
  const own = await showComplaint(handler, id);
  const fileId = own.files[0]?.id ?? "";
  expect(await readComplaintFile(handler, { id: fileId })).toMatchObject({
    ...{ name: "reading of the meter.csv", mediaType: "text/csv; charset=utf-8" },
    bytes: Buffer.from("kWh\n1\n"),
  });
  for (const other of [by.body_admin, org.org_admin]) {
    const seen = await showComplaint(other, id);
    expect(seen).toMatchObject({ files: [], fileCount: 1 });
    expect(JSON.stringify(seen.history)).not.toContain("reading of");
  }
  const strangers = [by.body_admin, org.org_admin, by.lead_verifier, (await body()).body_admin];
  for (const stranger of [...strangers, await platformAdmin()])
    await expect(readComplaintFile(stranger, { id: fileId })).rejects.toMatchObject({
      code: "not_found",
    });
  const kind = attachToComplaint(file("<html>", "page.html"));
  await expect(kind).rejects.toEqual(refused("evidence.refused.kind"));
  const wrong = attachToComplaint({ ...file("a,b\n"), key: "x" });
  await expect(wrong).rejects.toMatchObject({ code: "not_found" });
  for (const n of [2, 3, 4, 5]) await attachToComplaint(file(`kWh\n${n}\n`));
  const sixth = attachToComplaint(file("kWh\n6\n"));
  await expect(sixth).rejects.toEqual(refused("complaints.refused.files"));
  const rename = store().write(({ db, t: { complaintFiles: f } }) =>
    db.update(f).set({ name: "x" }).where(eq(f.id, fileId)),
  );
  await expect(rename).rejects.toThrow();
  const remove = store().write(({ db, t: { complaintFileBytes: b } }) =>
    db.delete(b).where(eq(b.fileId, fileId)),
  );
  await expect(remove).rejects.toThrow();
});

test("a complainant withdraws until it is decided, and not after", async () => {
  const { held } = await opened();
  await withdrawComplaint(held);
  expect(await showHeldComplaint(held)).toMatchObject({ state: "closed", outcome: null });
  const late = await decidedOn("2041-04-01");
  await expect(withdrawComplaint(late.held)).rejects.toEqual(refused("refusal.state"));
  await expect(withdrawComplaint({ ...late.held, key: "x" })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("the store itself refuses a handler who took part, another's decision, and a changed history", async () => {
  const { id, by } = await lodged();
  const refusedBy = (write: (at: Writing) => Promise<unknown>) =>
    expect(store().write(write)).rejects.toThrow();
  const handledBy =
    (handlerId: string, more = {}) =>
    async (at: Writing) => {
      const { complaints: c } = at.t;
      await at.db
        .update(c)
        .set({ handlerId, ...more })
        .where(eq(c.id, id));
    };
  for (const { userId } of [by.lead_verifier, by.reviewer, by.issuer])
    await refusedBy(handledBy(userId));
  await store().write(handledBy(by.signatory.userId));
  const decision =
    (byUser: string) =>
    ({ db, t }: Writing) =>
      db.insert(t.complaintEvents).values({
        ...{ id: `${id} ${byUser}`, complaintId: id, act: "complaint.decide", side: "handler" },
        ...{ byUser, outcome: "upheld", text: "", at: "2041" },
      });
  await refusedBy(decision(by.body_admin.userId));
  await store().write(decision(by.signatory.userId));
  await refusedBy(
    handledBy(by.signatory.userId, { state: "appeal", decidedBy: by.signatory.userId }),
  );
  await refusedBy(({ db, t: { complaintEvents: e } }) =>
    db.update(e).set({ text: "x" }).where(eq(e.complaintId, id)),
  );
  await refusedBy(({ db, t: { complaintEvents: e } }) => db.delete(e).where(eq(e.complaintId, id)));
  await refusedBy(({ db, t: { complaints: c } }) =>
    db.update(c).set({ text: "x" }).where(eq(c.id, id)),
  );
});
