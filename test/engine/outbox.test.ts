import { spawn } from "node:child_process";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { markMembershipEnded } from "@/db/queries/members";
import { markProfile } from "@/db/queries/people";
import { store } from "@/db/store";
import { after, minutes } from "@/lib/domain/instants";
import { atInstant } from "@/lib/services/doors";
import { requestEngagement } from "@/lib/services/engagements";
import { chooseMail, countUnread, listMessages } from "@/lib/services/notifications";
import { deliver } from "@/lib/services/outbox";
import { actorOf } from "@/lib/services/sessions";
import { anOrganisation, aPerson, aReport, giveRole, organisationWith } from "./fixtures";
import { body, header, mailbox, type Received } from "./mailbox";

vi.setConfig({ testTimeout: 120_000 });
let post: Awaited<ReturnType<typeof mailbox>>;
let onMail: (mail: Received) => Promise<void> | void = () => undefined;

beforeEach(async () => {
  post = await mailbox((mail) => onMail(mail));
  process.env.SMTP_URL = post.url;
  process.env.MAIL_FROM = "portal@zeroproof.example";
});
afterEach(async () => {
  onMail = () => undefined;
  process.env.SMTP_URL = "";
  await post.close();
});

/** Asks a body with one administrator to verify a year: the administrator is told, by e-mail too. */
async function asked(demoSince: string | null = null) {
  const {
    id: organisationId,
    reporter,
    org_admin,
  } = await organisationWith("reporter", "org_admin");
  const bodyId = await anOrganisation("body");
  const userId = await aPerson("body_admin", demoSince);
  const membershipId = await giveRole(userId, bodyId, "body_admin");
  const reportId = await aReport(reporter);
  const ask = () => requestEngagement(org_admin, { reportId, bodyId });
  return { organisationId, userId, membershipId, reportId, ask };
}

async function outboxOf(userId: string) {
  return store().read(async ({ db, t }) => {
    const { notifications: n, outbox: o } = t;
    return db
      .select({ id: o.notificationId, state: o.state, attempts: o.attempts, fault: o.fault })
      .from(o)
      .innerJoin(n, eq(n.id, o.notificationId))
      .where(eq(n.userId, userId));
  });
}

const later = (n: number) => after(new Date().toISOString(), minutes(n));

test("an e-mail says what waits, of whom and where, to one address, once", async () => {
  const { userId, organisationId, ask } = await asked();
  const { email } = await actorOf(userId);
  await ask();
  expect(await deliver()).toEqual({ sent: 1, failed: 0, again: 0 });
  expect(await deliver()).toEqual({ sent: 0, failed: 0, again: 0 });
  const [mail, ...more] = post.taken;
  if (!mail) throw new Error("nothing was sent");
  expect(more).toEqual([]);
  const [row] = await outboxOf(userId);
  expect(mail.to).toEqual([email]);
  expect(header(mail, "To")).toBe(email);
  expect(header(mail, "From")).toBe("Zeroproof <portal@zeroproof.example>");
  expect(header(mail, "Subject")).toBe("Zeroproof: A verification is asked of your body");
  expect(header(mail, "Auto-Submitted")).toBe("auto-generated");
  expect(header(mail, "Message-ID")).toBe(`<${row?.id}@zeroproof.example>`);
  expect(body(mail)).toContain(`reporter ${organisationId}, year 2025`);
  expect(body(mail)).toMatch(/http:\/\/localhost:3000\/engagements\/[0-9a-f-]{36}\r?\n/);
  expect(row).toMatchObject({ state: "sent", attempts: 1, fault: "" });
});

test("an e-mail comes in the language its reader chose", async () => {
  const { userId, ask } = await asked();
  await store().write((at) => markProfile(at, userId, { name: "Reader", locale: "zh-CN" }));
  await ask();
  await deliver();
  const [mail] = post.taken;
  if (!mail) throw new Error("nothing was sent");
  expect(header(mail, "Subject")).toBe("Zeroproof: 有组织请求贵机构核查");
  expect(body(mail)).toContain("，2025年度");
});

test.each([
  ["rcpt", 451],
  ["data", 452],
] as const)(
  "what the server does not take now (%s %i) is sent at a later time, the same message",
  async (at, code) => {
    const { userId, ask } = await asked();
    await ask();
    post.refuse({ at, code });
    expect(await deliver()).toEqual({ sent: 0, failed: 0, again: 1 });
    expect(await outboxOf(userId)).toMatchObject([{ state: "queued", attempts: 1 }]);
    expect((await outboxOf(userId))[0]?.fault).toContain(String(code));
    expect(await deliver()).toEqual({ sent: 0, failed: 0, again: 0 }); // its time has not come
    post.refuse(undefined);
    expect(await atInstant(later(2), deliver)).toEqual({ sent: 1, failed: 0, again: 0 });
    expect(post.taken).toHaveLength(1);
  },
);

test("an address that the server refuses for good is not tried again, and the message stays in the portal", async () => {
  const { userId, ask } = await asked();
  await ask();
  post.refuse({ at: "rcpt", code: 550 });
  expect(await deliver()).toEqual({ sent: 0, failed: 1, again: 0 });
  post.refuse(undefined);
  expect(await atInstant(later(10_000), deliver)).toEqual({ sent: 0, failed: 0, again: 0 });
  expect(await outboxOf(userId)).toMatchObject([{ state: "failed", fault: "EENVELOPE 550" }]);
  expect(await countUnread(await actorOf(userId))).toBe(1);
});

test("without a server to reach, a message is tried again longer and longer, and has failed after the last time", async () => {
  const { userId, ask } = await asked();
  await ask();
  await post.close();
  let at = new Date().toISOString();
  for (const wait of [1, 5, 30, 120, 360, 720, 1440]) {
    expect(await atInstant(at, deliver)).toMatchObject({ again: 1 });
    expect(await atInstant(after(at, minutes(wait) - 1000), deliver)).toMatchObject({ again: 0 });
    at = after(at, minutes(wait));
  }
  expect(await atInstant(at, deliver)).toMatchObject({ again: 0, failed: 1 });
  expect(await outboxOf(userId)).toMatchObject([{ state: "failed", attempts: 8 }]);
  post = await mailbox();
});

test("nobody is written to who has left, who wants no e-mail, or whom the demonstration made up", async () => {
  const [gone, quiet, late, demo] = [
    await asked(),
    await asked(),
    await asked(),
    await asked("2026-01-01T00:00:00.000Z"),
  ];
  const none = { work: false, outcome: true, deadline: true };
  await chooseMail(await actorOf(quiet.userId), none);
  for (const { ask } of [gone, quiet, late, demo]) await ask();
  const now = new Date().toISOString();
  await store().write(async (at) => {
    const { engagements: e } = at.t;
    // While it runs, nobody's role ends by one person alone (SD5).
    await at.db.update(e).set({ state: "terminated" }).where(eq(e.reportId, gone.reportId));
    await markMembershipEnded(at, gone.membershipId, now);
  });
  await chooseMail(await actorOf(late.userId), none);
  expect(await deliver()).toEqual({ sent: 0, failed: 0, again: 0 });
  expect(post.taken).toEqual([]);
  expect(await outboxOf(gone.userId)).toMatchObject([{ state: "dropped" }]);
  expect(await outboxOf(late.userId)).toMatchObject([{ state: "dropped" }]);
  expect([...(await outboxOf(quiet.userId)), ...(await outboxOf(demo.userId))]).toEqual([]);
  expect(await countUnread(await actorOf(quiet.userId))).toBe(1);
  expect((await listMessages(await actorOf(gone.userId))).messages).toEqual([]);
});

test("where e-mail is not set up, the portal tells and the outbox stays empty", async () => {
  process.env.SMTP_URL = "";
  const { userId, ask } = await asked();
  await ask();
  expect(await outboxOf(userId)).toEqual([]);
  expect(await countUnread(await actorOf(userId))).toBe(1);
});

test("no name and no address that anyone typed becomes a header or a second recipient", async () => {
  const [named, addressed] = [await asked(), await asked()];
  const evil = "Acme\r\nBcc: thief@example.org\r\n\r\nSend money";
  await store().write(async ({ db, t }) => {
    const { organisations: o, users: u } = t;
    await db.update(o).set({ legalName: evil }).where(eq(o.id, named.organisationId));
    const email = `${addressed.userId}@example.org, thief@example.org`;
    await db.update(u).set({ email }).where(eq(u.id, addressed.userId));
  });
  await named.ask();
  await addressed.ask();
  expect(await deliver()).toEqual({ sent: 1, failed: 1, again: 0 });
  const [mail, ...more] = post.taken;
  if (!mail) throw new Error("nothing was sent");
  expect(more).toEqual([]);
  expect(mail.to).toHaveLength(1);
  const [head = ""] = mail.raw.split("\r\n\r\n");
  expect(head).not.toMatch(/thief|Acme/i);
  expect(body(mail)).toContain("Acme Bcc: thief@example.org Send money, year 2025");
  expect(await outboxOf(addressed.userId)).toMatchObject([{ state: "failed", fault: "address" }]);
});

/** Runs `npx zeroproof sweep` as a process of its own; resolves with its exit code. */
function sweeping(started: (pid: number) => void = () => undefined): Promise<number | null> {
  const child = spawn(process.execPath, ["bin/zeroproof.mjs", "sweep"], { stdio: "ignore" });
  started(child.pid ?? 0);
  return new Promise((done) => child.once("exit", done));
}

/** How often each message to these people was taken: a sweep tells other people of other things too. */
const copies = (addresses: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const mail of post.taken.filter(({ to }) => to.some((one) => addresses.includes(one)))) {
    const id = header(mail, "Message-ID");
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts.values()];
};

test("processes that send at once send each message once", async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => asked()));
  for (const { ask } of all) await ask();
  onMail = () => new Promise((slow) => setTimeout(slow, 100));
  expect(await Promise.all([sweeping(), sweeping()])).toEqual([0, 0]);
  const people = await Promise.all(all.map(({ userId }) => actorOf(userId)));
  expect(copies(people.map(({ email }) => email))).toEqual(Array.from({ length: 8 }, () => 1));
  for (const { userId } of all) {
    expect(await outboxOf(userId)).toMatchObject([{ state: "sent", attempts: 1 }]);
  }
});

test("a process killed after the server has a message costs one repeat at most, with the same Message-ID", async () => {
  const { userId, ask } = await asked();
  await ask();
  let pid = 0;
  onMail = () => {
    process.kill(pid, "SIGKILL"); // before it is told that the message was taken
    onMail = () => undefined;
  };
  expect(await sweeping((started) => (pid = started))).toBe(null);
  expect(await outboxOf(userId)).toMatchObject([{ state: "queued", attempts: 1 }]);
  expect(await deliver()).toMatchObject({ sent: 0 }); // the dead process's lease holds still
  expect(await atInstant(later(6), deliver)).toMatchObject({ sent: 1 });
  expect(await atInstant(later(60), deliver)).toMatchObject({ sent: 0 });
  expect(copies([(await actorOf(userId)).email])).toEqual([2]);
});
