import { expect, test } from "vitest";
import type { Actor } from "@/lib/domain/roles";
import { showDesk } from "@/lib/services/desk";
import { atInstant } from "@/lib/services/doors";
import { terminateEngagement } from "@/lib/services/engagement-life";
import { requestEngagement } from "@/lib/services/engagements";
import { raiseFinding, respondFinding, returnReport } from "@/lib/services/findings";
import {
  countUnread,
  listMessages,
  openMessage,
  readAllMessages,
} from "@/lib/services/notifications";
import { recallReport, signOff, submitReport } from "@/lib/services/submissions";
import { aReport, body, joinedBy, manager, organisationWith } from "./fixtures";
import { type Walk, walkTo } from "./walk";

const waits = async (actor: Actor) => (await showDesk(actor)).map(({ wait }) => wait);
const told = async (actor: Actor) =>
  (await listMessages(actor)).messages.map(({ kind }) => kind).sort();

const question = {
  kind: "clarification" as const,
  on: "report" as const,
  target: "Meter 4",
  text: "Which meter is this?",
  scope: null,
  effectTonnes: null,
  asksCorrection: true,
};
const raise = ({ by, id }: Walk, dueOn: string | null) =>
  raiseFinding(by.verifier, { engagementId: id, ...question, dueOn });

/** The people of a walk by what they are called, with what `of` tells of each. */
async function each<R>({ org, by }: Walk, of: (actor: Actor) => Promise<R>) {
  const people = {
    reporter: org.reporter,
    admin: org.org_admin,
    contributor: org.contributor,
    lead: by.lead_verifier,
    verifier: by.verifier,
    unassigned: by.signatory,
    reviewer: by.reviewer,
    issuer: by.issuer,
    bodyAdmin: by.body_admin,
  };
  const found = Object.entries(people).map(async ([name, actor]) => [name, await of(actor)]);
  return Object.fromEntries(await Promise.all(found));
}

test("a year taken to a requested certificate has told each person what concerned them, and nobody else", async () => {
  const walk = await walkTo("requested");
  expect(await each(walk, told)).toEqual({
    reporter: ["opinion_signed", "signed_off", "verification_started", "year_approved"],
    admin: ["engagement_accepted", "opinion_signed", "verification_started", "year_approved"],
    contributor: [],
    lead: ["assigned", "everybody_declared", "opinion_reviewed", "year_submitted"],
    verifier: ["assigned"],
    unassigned: [],
    reviewer: ["assigned", "opinion_drafted"],
    issuer: ["approval_waits", "assigned", "certificate_requested"],
    bodyAdmin: ["engagement_requested"],
  });
  expect(await each(walk, waits)).toEqual({
    reporter: [],
    admin: ["publish"],
    contributor: [],
    lead: [],
    verifier: [],
    unassigned: [],
    reviewer: [],
    issuer: ["issue"],
    bodyAdmin: [],
  });
});

test("a desk shows what waits since when and by when, and marks what is overdue", async () => {
  const walk = await walkTo("started");
  const { org, by, reportId, id } = walk;
  expect(await waits(by.lead_verifier)).toEqual(["test"]);
  expect(await waits(org.reporter)).toEqual([]);
  const at = "2031-05-01T08:00:00.000Z";
  const first = await atInstant(at, () => raise(walk, "2031-05-20"));
  await atInstant("2031-05-02T08:00:00.000Z", () => raise(walk, "2031-05-10"));
  await atInstant("2031-05-03T08:00:00.000Z", () => raise(walk, null));
  const asked = { wait: "answer", id: reportId, since: at, dueOn: "2031-05-10", year: "2022" };
  const on = (day: string) => atInstant(`${day}T09:00:00.000Z`, () => showDesk(org.contributor));
  expect(await on("2031-05-10")).toMatchObject([{ ...asked, overdue: false }]);
  expect(await on("2031-05-11")).toMatchObject([{ ...asked, overdue: true }]);
  expect((await on("2031-05-11"))[0]?.path).toBe(`/reports/${reportId}/findings`);
  await atInstant("2031-05-04T08:00:00.000Z", () =>
    respondFinding(org.reporter, { id: String(first.findingId), text: "The one in the cellar." }),
  );
  const desk = await showDesk(by.lead_verifier);
  expect(desk.map(({ wait, since }) => [wait, since.slice(0, 10)])).toEqual([
    ["test", expect.any(String)],
    ["judge", "2031-05-04"],
  ]);
  await returnReport(by.lead_verifier, { id });
  expect(await waits(org.reporter)).toEqual(["answer"]);
  expect(await waits(by.verifier)).toEqual(["judge"]);
});

test("what a body is asked waits for its administrator, then for whom they assign, one duty after another", async () => {
  const { reporter, org_admin, ...org } = await organisationWith("reporter", "org_admin");
  const reportId = await aReport(reporter);
  expect(await waits(reporter)).toEqual(["complete"]);
  expect(await waits(org_admin)).toEqual(["sign_off"]);
  await expect(signOff(reporter, { reportId, ...manager })).rejects.toMatchObject({
    code: "forbidden",
  });
  const [asked, other] = [await body(), await body()];
  await requestEngagement(org_admin, { reportId, bodyId: asked.id });
  expect(await waits(asked.body_admin)).toEqual(["assign"]);
  for (const stranger of [asked.lead_verifier, other.body_admin, other.lead_verifier]) {
    expect(await waits(stranger)).toEqual([]);
    expect(await told(stranger)).toEqual([]);
  }
  const late = await joinedBy(org.id, "org_admin");
  expect(await waits(late)).toEqual(["sign_off"]); // a desk is of the store as it is now
  expect(await told(late)).toEqual([]);
});

test("findings raised in a day are one message; opening it marks it read and leads to its work", async () => {
  const walk = await walkTo("started");
  const { reporter } = walk.org;
  await readAllMessages(reporter);
  for (const instant of ["2031-06-01T08:00:00.000Z", "2031-06-01T18:00:00.000Z"])
    await atInstant(instant, () => raise(walk, null));
  expect(await countUnread(reporter)).toBe(1);
  await atInstant("2031-06-02T08:00:00.000Z", () => raise(walk, null));
  const { messages, unread } = await listMessages(reporter);
  expect(unread).toBe(2);
  const [message] = messages;
  if (!message) throw new Error("nothing was told");
  expect(message).toMatchObject({ kind: "finding_raised", year: "2022", unread: true });
  expect(await openMessage(reporter, message)).toEqual({
    path: `/reports/${walk.reportId}/findings`,
  });
  expect(await countUnread(reporter)).toBe(1);
  for (const other of [walk.org.org_admin, walk.by.verifier, (await body()).body_admin])
    await expect(openMessage(other, message)).rejects.toMatchObject({ code: "not_found" });
});

test("an engagement that ended is told to its people and the organisation, and later acts to its people no more", async () => {
  const walk = await walkTo("engaged");
  const { org, by, id, reportId } = walk;
  await signOff(org.org_admin, { reportId, ...manager });
  await submitReport(org.reporter, { reportId, declared: true });
  await terminateEngagement(by.body_admin, { id, reason: "The lead has left." });
  expect(await waits(org.org_admin)).toContain("engage");
  await recallReport(org.reporter, { reportId });
  const kinds = await each(walk, told);
  expect(kinds).toMatchObject({
    lead: ["assigned", "engagement_ended", "everybody_declared", "year_submitted"],
    reviewer: ["assigned", "engagement_ended"],
    unassigned: [],
  });
  expect(kinds.admin).toContain("verification_ended");
  expect(kinds.admin).not.toContain("engagement_ended");
});

test("an act that is refused tells nobody", async () => {
  const { reporter, org_admin } = await organisationWith("reporter", "org_admin");
  const reportId = await aReport(reporter);
  const asked = await body();
  const request = () => requestEngagement(org_admin, { reportId, bodyId: asked.id });
  await request();
  await expect(request()).rejects.toMatchObject({ code: "conflict" });
  expect(await told(asked.body_admin)).toEqual(["engagement_requested"]);
});
